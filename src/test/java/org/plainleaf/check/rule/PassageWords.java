package org.plainleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Sentences;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.WrittenWords;

/** Says where a passage believes that its words stand. */
public final class PassageWords {
    private static final Pattern WORD = Pattern.compile("[^\\s\\x{2028}]+");

    private PassageWords() {}

    /** The words that somebody chose, and their places, as findings give them. */
    public static List<String> in(Wording wording) {
        Wording.Written written = wording.written();
        if (written == null) {
            throw new IllegalArgumentException("no place");
        }
        Passage passage = Passage.of(wording, Map.<String, Fact>of(), new Sentences(List.of()));
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(passage.text());
        while (word.find()) {
            if (!passage.isHidden(word.start(), word.end())) {
                Finding finding = passage.finding(Severity.NOTE, "a/b", word.start(), word.end(), "", "");
                SourceText source = written.source();
                int start = source.lineStart(finding.place().line())
                        + finding.place().column()
                        - 1;
                words.add(WrittenWords.place(word.group(), start, start + finding.length()));
            }
        }
        return words;
    }
}
