package org.plainleaf.check.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text tells what one of its words means, right where the word stands. */
final class Explained {
    /** How a meaning starts: "a text that", "the worker who", "money for". */
    private static final String MEANING = "(?:an?|the|someone|people|money|help|care|your)\\b";

    /** What may stand behind a word that is the first of its sentence, or has an article, and in front of its meaning. */
    private static final Pattern IS =
            Pattern.compile("^[\"”’']?(?: services?)?,? (?:is|are)(?: now| usually| often| always)? (?:" + MEANING
                    + "|(?:those|things|services)\\b)"
                    + "(?! (?:important|essential|key|vital|central|significant|crucial|major|useful|good|great|big|main|only"
                    + "|growing|common|priority|challenge|problem|issue|opportunity|part|example|last|first|next|habit|myth|tests?"
                    + "|result|matter|goal|aim|focus|joint|shared|duty|right|rights|requirement|question|reason|norm|exception|rule|standard"
                    + "|default|answer|solution|driver|foundation|cornerstone|backbone|basis|source|cause|theme|topic|subject|outcome"
                    + "|same|most|best|least|avenue|opportunity|area|aspect|ambition|feature|factor|barrier|strength|success|burden)"
                    + "(?![\\p{L}-]))(?! (?:\\p{L}+ ){1,3}(?:that|which) (?:we|I) )");

    /** "Resource allocation system (RAS)". */
    private static final String SHORT_FORM = "(?: \\(\\p{Lu}{2,6}s?\\))?";

    /** A clause that tells what became of a thing does not say what it is: "in which the bond is found to be a mediator". */
    private static final String NO_RESULT =
            "(?![^.!?]*\\b(?:found|shown|associated|linked with|reported|increased?s?|reduced?s?|improved?s?)\\b)";

    /** What may stand behind a word and in front of its meaning. */
    private static final Pattern BEHIND = Pattern.compile("^[\"”’']?(?:\\s*+=|\\s*+[–—]\\s*+" + MEANING
            + "|\\s*+:\\s*+" + MEANING + " (?:\\p{L}+ ){0,4}?(?:who|that|which|where|for|you)\\b"
            + "|" + SHORT_FORM + ", (?:which|who) (?:(?:is|are) " + MEANING
            + "|(?:will )?(?:means?|helps?|allows?|lets?)\\b)"
            + "|(?:" + SHORT_FORM + ", in|(?: (?:of|for) \\p{L}+(?: \\p{L}+)?)?, (?:in|by|under|through)) which"
            + NO_RESULT
            + " (?:an?|the|someone|people|staff|one|you|they|points|money)\\b"
            + "| in which (?:you|they|people) (?:sets? out|say|write|agree|explain|describe)\\b"
            + "|,? (?:does not|doesn['’]t|do not|don['’]t) mean [^.!?]*[.!?] (?:It|They) means?\\b"
            + "|, which (?:asks?|says?|sets? out|tells?)\\b"
            + "|[^.!?]*[.!?][\"”’']? By (?:this|that|it) (?:we|they|I|he|she|people|staff|\\p{L}+) mean"
            + "|, a \\p{L}+ (?:who|that|which)\\b|, that is\\b"
            + "|,? (?:understood|defined|described)(?: here)? as (?:an?|the)\\b| refers to (?:an?|the|people|money|help)\\b"
            + "|[^.,;:!?]{0,30}, meaning (?:that )?(?:(?:it|they|you)\\b|" + MEANING + "))");

    /** "An individual service fund, where a service holds your money"; but not "we were commissioning, where the money was going". */
    private static final Pattern WHERE = Pattern.compile("^[\"”’']?" + SHORT_FORM
            + "(?: (?:of|for) \\p{L}+(?: \\p{L}+)?)?, where" + NO_RESULT
            + " (?:an?|the|someone|people|staff|one|you|they|points|money)\\b");

    /** Before these words a form of a verb is no name of a thing. */
    private static final Pattern ACTS = Pattern.compile(
            "(?i)\\b(?:i|we|you|they|he|she|who|to|is|are|was|were|be|been|being|have|has|had|not)\\s*+$");

    /** Nothing, or an article, stands before the word of a list that explains words. */
    private static final Pattern FIRST_OF_ALL = Pattern.compile("(?i)\\s*+(?:(?:an?|the|your) )?[\"“‘']?");

    /** Its meaning: "care plan: what help you get". A subtitle, as in "Peer support: a review", is none. */
    private static final Pattern ENTRY =
            Pattern.compile("^[\"”’']?:\\s+(?:an?\\b(?! (?:\\p{L}+ ){0,2}(?:reviews?|study|guide|report|summary"
                    + "|introduction|overview|evaluation|survey|history|framework|toolkit|analysis|perspective|agenda|way)\\b)"
                    + "|(?:someone|people|staff|workers?|help|care|money|time|your|words?|what|how|when|where|who)\\b(?! (?:is|are|do|does|can|should)\\b)"
                    + "|(?:NHS|council|free|other|extra) (?:money|help|care)\\b|(?:says|tells|means|shows)\\b)");

    /** "X means", "an X stands for"; but not "people with an X mean that". */
    private static final Pattern MEANS =
            Pattern.compile("^[\"”’']?(?: mean|,? (?:means|stands for|is short for))\\b(?=:?\\s+[\"“‘']?\\p{L})");

    /** How a text starts that says what a word means: in the cell beside it, or behind it in bold letters. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?i)(?:an?|someone|people|staff|workers?|help|care|money|time|your?|words?"
                    + "|what|how|when|where|who|free|says|tells|means|shows|\\p{L}{2,}ing|the (?:NHS|council|government|law|money|amount|person"
                    + "|worker|people|team|place|text|way)|the \\p{L}+ (?:\\p{L}+ )?(?:who|that|which|where|for))\\b.*");

    /** The brackets behind a word. */
    private static final Pattern BRACKETS = Pattern.compile("^[\"”’']?\\s*+\\(([^()]{1,200})");

    /** What brackets hold that add to a word and do not tell what it means: "(n = 4)", "(PHBs)", "(and others)". */
    private static final Pattern ASIDE = Pattern.compile(
            "[=\\d]|^e?s$|[,;] \\p{Lu}{2,}s?$|\\b(?:Scale|Index|Questionnaire|Inventory|Schedule|Survey)\\b|^the (?:\\p{L}+ ){0,4}(?:version|scale|form|index|measure|subscale|domain)\\b|^(?:and|or|but|not|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|including|includes|with|without"
                    + "|which includes?|also|see|such|for|from|in|on|at|by|as|if|unless|when|both|especially|particularly"
                    + "|preferred|recommended|rejected|either|whether|rather|because|so|mainly|mostly|usually|often|some|many|few|most|all|formerly|previously|now|who|whose|eg|e\\.g|where|if)\\b");

    /** A list of members is no meaning: "(carers, clients and practitioners)". */
    private static final Pattern MEMBERS =
            Pattern.compile("^(?!" + MEANING + ")[\\p{L}’' -]{2,30}, .*\\b(?:and|or)\\b");

    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}");

    private static final String OBJECT = " (?:this|it|that|them|these|the last way|him|her|you)";

    /** Who stands before "called" has phoned somebody: "we called the team". */
    private static final String CALLER = "\\b(?:i|we|you|he|she|they|who)(?: have| has| had| just| then)?";

    /**
     * How people give a thing its name. To call somebody is also to phone them, so "call" alone says nothing: it takes "call it",
     * "what staff call", or "is called".
     */
    private static final String NAMING = "(?:\\bcalls?" + OBJECT + "|\\bcalls?(?= (?:(?:an?|the) )?[\"“‘']$)"
            + "|\\bwhat (?:\\p{L}+ ){1,3}call(?:s|ed)?|\\bcalled" + OBJECT + "|(?<!" + CALLER + " )(?<!so-)\\bcalled"
            + "|\\b(?:is|are|was|were|be|been|being|often|also) named"
            + "|\\bmay say|\\bknown as)";

    /** More of the name: "what is called a 'social care' crisis". */
    private static final Pattern GOES_ON =
            Pattern.compile("^[\"”’']? (?:crisis|system|services?|sector|team|market|budget)\\b");

    /** "A text that says what help you get, or a care plan, ...": both commas, and not "the ward, or the provider". */
    private static final Pattern OR = Pattern.compile("^[^,]*, or(?: an?)? [\"“‘']?$");

    private static final Pattern COMMA = Pattern.compile("^[\"”’']?,");

    /** What may stand in front of a word and behind its meaning. */
    static final Pattern BEFORE = Pattern.compile(NAMING + "[:,]?(?: (?:an?|the|your))?\\s*+[\"“‘']?$"
            + "|\\b(?:says?|staff say|people say|workers say)[:,]? (?:(?:an?|the|your) )?[\"“‘']$");

    /** One of these is in all that {@link #BEFORE} finds. Most sentences have none, and to look for them is quicker. */
    private static final List<String> SIGNS_OF_BEFORE = List.of("call", "say", "name", "known as");

    private static final Pattern ASKED =
            Pattern.compile("(?i)\\bwhat (?:is|are|does)(?: (?:an?|the))?(?: \\p{L}+)?\\s*+$");

    /** Before these words stands something else that the sentence is about, or a clause that says when it is so. */
    private static final Pattern NOT_FIRST =
            Pattern.compile("(?i)\\b(?:of|for|with|by|to|from|in|on|at|as|between|among|about|through|against|within"
                    + "|where|when|whether|if|because|unless|until|while|although|since|once)"
                    + "(?: (?:an?|the|your|their|our|its|this|these|those)(?: \\p{L}+)?)?\\s*+$");

    /** Words that belong to what is in brackets: "free help after a stay in hospital (section 117 aftercare)". */
    private static final Pattern SMALL_WORDS_BEFORE =
            Pattern.compile("(?<![\\p{L}’'-])(?:\\p{Ll}[\\p{L}’'-]*+ ){4}\\($");

    private static final int FAR = 40;
    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_BRACKETS = 220;

    private Explained() {}

    /** Whether the word from {@code start} to {@code end} is explained, or only mentioned in quotation marks. */
    static boolean at(String text, int start, int end) {
        return tellsMeaning(text, start, end) || isMentioned(text, start, end);
    }

    /** Whether the words around tell what it means. */
    static boolean tellsMeaning(String text, int start, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + LONGEST_BRACKETS));
        String before = sentenceBefore(text, start);
        return BEHIND.matcher(behind).find()
                || WHERE.matcher(behind).find() && !ACTS.matcher(before).find()
                || FIRST_OF_ALL.matcher(before).matches()
                        && ENTRY.matcher(behind).find()
                || (IS.matcher(behind).find() || MEANS.matcher(behind).find())
                        && !NOT_FIRST.matcher(before).find()
                || hasMeaningInBrackets(text.substring(start, end), behind)
                || isNamed(before.toLowerCase(Locale.ROOT))
                        && !GOES_ON.matcher(behind).find()
                || OR.matcher(before).find() && COMMA.matcher(behind).find()
                || isInBrackets(text.substring(start, end), before, behind)
                || isAsked(before, behind);
    }

    /** Whether a text beside a word says what it means: it does not use the word, and starts as such texts do. */
    static boolean isDefinition(String word, String text) {
        return DEFINITION.matcher(text.strip()).matches()
                && !text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is talked about, in quotation marks, and not used. */
    static boolean isMentioned(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && "\"“‘'".indexOf(text.charAt(start - 1)) >= 0
                && "\"”’'".indexOf(text.charAt(end)) >= 0;
    }

    /** What its sentence has before a word; of a long one, the end of that. */
    private static String sentenceBefore(String text, int start) {
        int from = Math.max(0, start - LONGEST_SENTENCE);
        for (int i = start - 2; i >= from; i--) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                return text.substring(i + 1, start).stripLeading();
            }
        }
        return text.substring(from, start);
    }

    /** The same as to look for {@link #BEFORE}, and quicker. */
    static boolean isNamed(String before) {
        return SIGNS_OF_BEFORE.stream().anyMatch(before::contains)
                && BEFORE.matcher(before).find();
    }

    /** {@code care plan (a text that says what help you get)}. */
    private static boolean hasMeaningInBrackets(String word, String behind) {
        Matcher brackets = BRACKETS.matcher(behind);
        if (!brackets.find()) {
            return false;
        }
        String inside = brackets.group(1);
        boolean small = SMALL.matcher(inside).find();
        boolean inFull = AbbreviationCheck.isAbbreviation(word) && inside.contains(" ");
        return (small || inFull)
                && !ASIDE.matcher(inside).find()
                && !MEMBERS.matcher(inside).find();
    }

    /** {@code What is an advocate?} stands above the answer. */
    private static boolean isAsked(String before, String behind) {
        return behind.startsWith("?") && ASKED.matcher(before).find();
    }

    private static boolean isInBrackets(String word, String before, String behind) {
        return before.endsWith("(")
                && behind.startsWith(")")
                && (AbbreviationCheck.isAbbreviation(word)
                        || SMALL_WORDS_BEFORE
                                .matcher(before.substring(Math.max(0, before.length() - FAR)))
                                .find());
    }
}
