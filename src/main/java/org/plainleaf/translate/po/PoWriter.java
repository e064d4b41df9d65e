package org.plainleaf.translate.po;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes PO files in their canonical form, byte for byte as {@code msgcat --no-wrap} of gettext 0.21 does. Three things
 * are kept that msgcat would lose: unknown flags, the flags of all {@code #,} lines but the last, and references with
 * spaces (written as gettext 0.22 does).
 *
 * <p>The head always comes first and obsolete messages last; obsolete ones without a translation are dropped, as msgcat
 * does. The result ends each line with a line feed; it is empty
 * for an empty file.
 */
public final class PoWriter {
    /** Lines of references are broken before this many bytes, even with --no-wrap. */
    private static final int PAGE_WIDTH = 79;

    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final StringBuilder out = new StringBuilder();
    private final PoQuoter quoter = new PoQuoter(out);

    private PoWriter() {}

    public static String write(PoFile file) {
        return new PoWriter().text(file);
    }

    private String text(PoFile file) {
        if (file.header() != null) {
            write(file.header().entry());
        }
        file.entries().stream().filter(entry -> !entry.obsolete()).forEach(this::write);
        file.entries().stream().filter(PoWriter::obsoleteText).forEach(this::write);
        return out.toString();
    }

    private static boolean obsoleteText(PoEntry entry) {
        return entry.obsolete() && !entry.strings().stream().allMatch(String::isEmpty);
    }

    private void write(PoEntry entry) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        comments("#", entry.translatorComments());
        comments("#.", entry.extractedComments());
        references(entry.references());
        List<String> flags = PoFlags.canonical(entry);
        if (!flags.isEmpty()) {
            out.append("#, ").append(String.join(", ", flags)).append('\n');
        }
        PoPrevious previous = entry.previous();
        if (previous != null) {
            source(entry.obsolete() ? "#~| " : "#| ", previous.context(), previous.id(), previous.idPlural());
        }
        String mark = entry.obsolete() ? "#~ " : "";
        source(mark, entry.context(), entry.id(), entry.idPlural());
        if (entry.plural()) {
            for (int i = 0; i < entry.strings().size(); i++) {
                quoter.write(mark, "msgstr[" + i + "]", entry.strings().get(i));
            }
        } else {
            quoter.write(mark, "msgstr", entry.string());
        }
    }

    private void comments(String mark, List<String> lines) {
        for (String line : lines) {
            out.append(mark).append(line.isEmpty() ? "" : " ").append(line).append('\n');
        }
    }

    private void source(String mark, @Nullable String context, String id, @Nullable String idPlural) {
        if (context != null) {
            quoter.write(mark, "msgctxt", context);
        }
        quoter.write(mark, "msgid", id);
        if (idPlural != null) {
            quoter.write(mark, "msgid_plural", idPlural);
        }
    }

    private void references(List<String> references) {
        int column = 0;
        for (String reference : references) {
            String written = written(reference);
            int width = utf8Length(written) + 1;
            if (column == 0 || column + width > PAGE_WIDTH) {
                out.append(column == 0 ? "#:" : "\n#:");
                column = 2;
            }
            out.append(' ').append(written);
            column += width;
        }
        if (column > 0) {
            out.append('\n');
        }
    }

    private static String written(String reference) {
        int start = 0;
        while (reference.startsWith("./", start)) {
            start += 2;
        }
        String name = start == reference.length() ? reference : reference.substring(start);
        if (name.indexOf(' ') < 0 && name.indexOf('\t') < 0) {
            return name;
        }
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        int nameEnd = end > 1 && end < name.length() && name.charAt(end - 1) == ':' ? end - 1 : name.length();
        return ISOLATE + name.substring(0, nameEnd) + POP_ISOLATE + name.substring(nameEnd);
    }

    private static int utf8Length(String text) {
        return text.codePoints()
                .map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }
}
