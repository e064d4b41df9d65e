package org.plainleaf.check.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainleaf.finding.Report;
import org.plainleaf.model.EnglishMonths;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.Standards;

/**
 * Dates are in the language of the page: no English month beside a number, and no English day of the week beside a number
 * or another day. Not in quotation marks, and not in brackets that repeat the English: those are shown as they are.
 */
final class EnglishDateCheck implements SegmentCheck {
    private static final String RULE = "translation/english-month";

    private static final List<String> MONTHS = Stream.concat(
                    EnglishMonths.NAMES.stream(),
                    Stream.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"))
            .toList();

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final int START = 3;

    /** How the names start: most texts have none of these, and need no pattern. */
    private static final Set<String> STARTS = Stream.of(MONTHS, DAYS)
            .flatMap(List::stream)
            .map(name -> name.substring(0, START))
            .collect(Collectors.toUnmodifiableSet());

    private static final String MONTH = anyOf(MONTHS);
    private static final String DAY = anyOf(DAYS);
    /** What may stand between: a comma, a dash, an ending as in 2nd, a short word such as "de" or "to". */
    private static final String GAP = "[\\p{L}.,]{0,3}\\s*+(?:[\\p{Pd},]\\s*+)?+(?:\\p{L}{1,4}\\s++)?";

    private static final Pattern DATE = Pattern.compile("\\p{Nd}" + GAP + "(" + MONTH + ")|(" + MONTH
            + ")[.,]?+\\s*+\\p{Nd}" + "|(" + DAY + ")" + GAP + "(?=\\p{Nd}|" + DAY + "|" + MONTH + ")");
    private static final Pattern QUOTED =
            Pattern.compile("“[^“”]*+”|„[^“”„]*+[“”]|«[^«»]*+»|\"[^\"]*+\"|「[^「」]*+」|‘[^‘’]*+’");

    private final Map<String, Set<String>> own = new HashMap<>();

    EnglishDateCheck(List<Language> languages) {
        languages.stream()
                .filter(language -> !language.isEnglish())
                .forEach(language -> own.put(language.tag(), new LocaleFormat(language).calendarNames()));
    }

    /** A pattern for one of the names, alone or beside letters of another script. */
    private static String anyOf(List<String> names) {
        return "(?<!\\p{IsLatin})(?:" + String.join("|", names) + ")(?!\\p{IsLatin})";
    }

    private static boolean hasName(String text) {
        for (int i = 0; i + START <= text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' && STARTS.contains(text.substring(i, i + START))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        if (!hasName(text.bare())) {
            return;
        }
        Set<String> names = own.getOrDefault(text.language().tag(), Set.of());
        String open = QUOTED.matcher(text.bare())
                .replaceAll(match -> " ".repeat(match.group().length()));
        Matcher date = DATE.matcher(open);
        while (date.find()) {
            int group = date.group(1) != null ? 1 : date.group(2) != null ? 2 : 3;
            String name = date.group(group);
            if (!names.contains(name.toLowerCase(Locale.ROOT))) {
                report.add(text.warning(
                        RULE,
                        date.start(group),
                        date.end(group),
                        "\"" + name + "\" is English, and this text is in "
                                + text.language().english() + ".",
                        "Write the date as people write it in "
                                + text.language().english() + "."));
            }
        }
    }
}
