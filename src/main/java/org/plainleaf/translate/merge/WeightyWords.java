package org.plainleaf.translate.merge;

import java.util.List;
import java.util.Set;

/**
 * English words on which the meaning of a sentence hangs. An edit that adds, drops or swaps one is not minor. A word too many
 * here costs a look at a translation; a word too few lets a wrong one stand as checked. So in doubt a word belongs here.
 *
 * @param reason what is said of an edit that changes one
 * @param words the words, in small letters
 */
record WeightyWords(String reason, Set<String> words) {
    /** Numbers: their order counts too, as in "from nine to five". */
    static final WeightyWords NUMBERS = of("a number changed", """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
            millions billion billions dozen dozens first second third fourth fifth sixth seventh eighth ninth tenth eleventh
            twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth half halves
            quarter quarters thirds once twice thrice single double triple twofold pair couple both percent
            """);

    /** All others. */
    static final List<WeightyWords> LISTS = List.of(
            of("a \"not\" or a word like it changed", """
                    not no yes never none nobody nothing nowhere neither nor without with unless except but only just even stop
                    refuse refused refuses unable able illegal legal wrong right false true forbid forbidden allowed banned
                    fail fails failed failing lack lacks hardly scarcely
                    """),
            of("a word such as must, may or can changed", """
                    must may might can could should shall would ought need needs needed has have had will always sometimes
                    often usually rarely seldom ever all every each any many few or either if
                    """),
            of("a word such as before, more or at least changed", """
                    before after until till since from by within during while past ago earlier later early late sooner next
                    last previous already yet more less fewer most least above below over under up down minimum maximum
                    max min limit exactly nearly almost roughly approximately enough too higher lower high low longer
                    shorter long short larger smaller big small bigger better worse best worst increase increases
                    decrease decreases rise rises fall falls near far inside outside upstairs downstairs left start starts
                    begin begins end ends open opens close closes closed
                    """),
            of("a time or a measure changed", """
                    second seconds minute minutes hour hours day days week weeks fortnight month months year years daily weekly
                    fortnightly monthly yearly annual annually hourly nightly weekday weekdays weekend weekends today
                    tomorrow yesterday tonight morning noon afternoon evening night midnight am pm monday tuesday wednesday
                    thursday friday saturday sunday january february march april june july august september october
                    november december spring summer autumn winter pound pounds pence penny gram grams kilogram kilograms
                    litre litres metre metres mile miles kilometre kilometres mg ml kg km
                    """),
            of("a word about money, or about who gives and who gets, changed", """
                    free pay pays paid cost costs charge charges charged fee fees owe owes loan gift give gives given get
                    gets take takes taken lend borrow buy sell keep lose win
                    """),
            of("who is meant changed", """
                    nhs council gp doctor nurse charity hospital police court you your yours yourself i me my mine myself we
                    us our ours they them their theirs themselves he him his she her hers everybody everyone anybody
                    anyone somebody someone worker workers advocate advocates interpreter interpreters carer carers friend
                    friends family relative relatives parent parents partner neighbour manager adviser team ombudsman
                    """),
            of("a word such as safe, same or alone changed, which has an opposite", """
                    safe unsafe dangerous harmless same different other alone together public private secret possible
                    impossible likely unlikely accept accepts reject rejects agree agrees disagree include includes included
                    including exclude excludes excluded excluding optional required voluntary compulsory fast slow quick
                    adult adults child children well ill harm harms hurt hurts good bad new old hot cold decide decides
                    decided advise advises advised ask asks answer answers alcohol drugs cannabis tobacco gambling debt
                    debts medicine medicines medication
                    """));

    private static WeightyWords of(String reason, String words) {
        return new WeightyWords(reason, Set.copyOf(List.of(words.strip().split("\\s+"))));
    }
}
