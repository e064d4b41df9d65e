package org.plainleaf.translate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainleaf.model.Traces;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoReader;

/** What gives a story away in a PO file: all its texts, also those that are no longer in use. */
public final class PoTexts {
    private static final Pattern LINK_ALONE = Pattern.compile("<(a[0-9]+)>[^<]*</\\1>");

    private PoTexts() {}

    /** The traces in the translations of a story whose English title is {@code title}. */
    public static Traces traces(SourceText po, String title) {
        Set<Traces.Phrase> phrases = new HashSet<>();
        for (PoEntry entry : PoReader.read(po, finding -> {}).entries().stream().toList()) {
            if (entry.id().isEmpty() || LINK_ALONE.matcher(entry.id()).matches()) {
                continue; // The head of the file, or the name of another page.
            }
            boolean ofTitle = plain(entry.id()).equals(title);
            phrases.addAll(Traces.sentences(plain(entry.id())));
            for (String string : entry.strings()) {
                phrases.addAll(ofTitle ? Traces.title(plain(string)) : Traces.sentences(plain(string)));
            }
        }
        return new Traces(phrases);
    }

    /**
     * The traces in the translations of other texts that repeat a story. Its own translation may say the same in other words.
     *
     * @param others gets what the translations of all other texts say: that is nobody's story
     */
    public static Set<Traces.Phrase> repeating(SourceText po, Traces story, Set<Traces.Phrase> others) {
        Set<Traces.Phrase> repeating = new HashSet<>();
        for (PoEntry entry : PoReader.read(po, finding -> {}).entries().stream().toList()) {
            String english = plain(entry.id());
            boolean repeats = story.in(english);
            boolean whole = repeats && story.all().containsAll(Traces.title(english));
            for (String string : entry.strings()) {
                String words = plain(string);
                (repeats ? repeating : others).addAll(whole ? Traces.title(words) : Traces.sentences(words));
            }
        }
        return repeating;
    }

    private static String plain(String text) {
        return TagSyntax.withoutTags(text);
    }
}
