package org.plainleaf.translate.po;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.model.Language;

/**
 * The head of a PO file: the entry without a source text, whose translation holds lines such as
 * {@code Language: ur}.
 *
 * @param entry the entry with its comments, so that nothing is lost when the file is written again
 */
public record PoHeader(PoEntry entry) {
    static final String CONTENT_TYPE = "Content-Type";
    public static final String PLURAL_FORMS = "Plural-Forms";
    /** Our own field: since when the translation is behind the English. Other programs keep it. */
    public static final String BEHIND_SINCE = "X-Behind-Since";

    private static final int DATE_LENGTH = "2026-11-22".length();

    public PoHeader {
        if (!entry.key().isHeader() || entry.obsolete()) {
            throw new IllegalArgumentException("not a header: " + entry.key());
        }
    }

    /** A head with these fields, in their order. */
    public static PoHeader of(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return new PoHeader(PoEntry.of(PoKey.HEADER, text.toString()));
    }

    /** The head of a new file of translations into a language. */
    public static PoHeader fresh(Language language, LocalDate today) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Project-Id-Version", "Plainleaf");
        fields.put("PO-Revision-Date", today + " 12:00+0000");
        fields.put("Last-Translator", "nobody yet");
        fields.put("Language-Team", "none");
        fields.put("Language", language.tag());
        fields.put("MIME-Version", "1.0");
        fields.put(CONTENT_TYPE, "text/plain; charset=UTF-8");
        fields.put("Content-Transfer-Encoding", "8bit");
        fields.put(PLURAL_FORMS, language.pluralForms());
        return of(fields);
    }

    /** The same head with the day of the last change, and who made it: a code, never a name. */
    public PoHeader changed(LocalDate today, String by) {
        return with("PO-Revision-Date", today + " 12:00+0000").with("Last-Translator", by);
    }

    /** The fields in the order of the file: of a repeated one the first, and nothing of lines without a colon. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : entry.string().split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    /** The value of a field, whatever the case of its name; none if it is missing or empty. */
    public Optional<String> field(String name) {
        return fields().entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The language's tag as the file has it, such as {@code ur} or {@code zh_Hant}. */
    public Optional<String> language() {
        return field("Language");
    }

    /** The day of the last change; none if the file has no valid one. */
    public Optional<LocalDate> revisionDate() {
        return day("PO-Revision-Date");
    }

    /** Since when it is behind the English; none if nobody wrote that down, or not as a day. */
    public Optional<LocalDate> behindSince() {
        return day(BEHIND_SINCE);
    }

    private Optional<LocalDate> day(String name) {
        return field(name).filter(value -> value.length() >= DATE_LENGTH).flatMap(PoHeader::date);
    }

    /** The same head with one field changed in its place, or added at the end; all else stays as it is. */
    public PoHeader with(String name, String value) {
        String line = name + ": " + value;
        List<String> lines = new ArrayList<>(List.of(entry.string().split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            int colon = lines.get(i).indexOf(':');
            if (colon > 0 && lines.get(i).substring(0, colon).strip().equalsIgnoreCase(name)) {
                lines.set(i, line);
                return withText(String.join("\n", lines));
            }
        }
        String text = entry.string();
        return withText(text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + line + "\n");
    }

    /** The same head without a field, wherever it stands; all else stays as it is. */
    public PoHeader without(String name) {
        List<String> lines = new ArrayList<>(List.of(entry.string().split("\n", -1)));
        lines.removeIf(line -> {
            int colon = line.indexOf(':');
            return colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name);
        });
        return withText(String.join("\n", lines));
    }

    private PoHeader withText(String text) {
        return new PoHeader(entry.withString(text));
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, DATE_LENGTH)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
