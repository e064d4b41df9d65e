package org.plainleaf.translate.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether two language tags mean the same language, as files of other tools write them: {@code UR}, {@code ur-PK} and
 * {@code ur_PK} are Urdu; Chinese for China is in simplified characters, for Taiwan, Hong Kong and Macau in traditional
 * ones; Punjabi is in Gurmukhi, for Pakistan in Arabic letters; Persian for Afghanistan is Dari, and no other
 * Persian is.
 */
public final class LanguageTag {
    private static final Map<String, String> SCRIPTS = Map.ofEntries(
            Map.entry("zh-CN", "Hans"),
            Map.entry("zh-SG", "Hans"),
            Map.entry("zh-MY", "Hans"),
            Map.entry("zh-TW", "Hant"),
            Map.entry("zh-HK", "Hant"),
            Map.entry("zh-MO", "Hant"),
            Map.entry("pa-", "Guru"),
            Map.entry("pa-IN", "Guru"),
            Map.entry("pa-PK", "Arab"));

    private LanguageTag() {}

    /** The one of {@code known} that a tag means; nothing where there is none, or where it could be more than one. */
    public static Optional<String> find(String written, Collection<String> known) {
        Optional<String> exact =
                known.stream().filter(written.strip()::equalsIgnoreCase).findFirst();
        List<String> alike = known.stream().filter(tag -> same(tag, written)).toList();
        return exact.isPresent() || alike.size() != 1 ? exact : Optional.of(alike.get(0));
    }

    /** Whether a text in one may be taken for a text in the other. */
    public static boolean same(String one, String other) {
        Locale a = locale(one);
        Locale b = locale(other);
        return !a.getLanguage().isEmpty()
                && a.getLanguage().equals(b.getLanguage())
                && agree(script(a), script(b))
                && isDari(a) == isDari(b);
    }

    /** Whether a tag is one of English. */
    public static boolean isEnglish(String tag) {
        return locale(tag).getLanguage().equals("en");
    }

    private static Locale locale(String tag) {
        String plain = tag.strip().replace('_', '-');
        return Locale.forLanguageTag(plain.equalsIgnoreCase("prs") ? "fa-AF" : plain);
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isDari(Locale locale) {
        return locale.getLanguage().equals("fa") && locale.getCountry().equals("AF");
    }

    private static String script(Locale locale) {
        return locale.getScript().isEmpty()
                ? SCRIPTS.getOrDefault(locale.getLanguage() + "-" + locale.getCountry(), "")
                : locale.getScript();
    }
}
