package org.plainleaf.build.translation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainleaf.model.Language;
import org.plainleaf.publish.WholeFile;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Refused;
import org.plainleaf.translate.exchange.RowKey;

/**
 * The rows of a file that were not taken, as a file of the same format beside it, with the reasons. It never takes the place
 * of another file: somebody may have mended that one.
 */
final class MendFile {
    private static final String NAME = "-to-mend";

    private final Language language;
    private final ExchangeFormat format;

    MendFile(Language language, ExchangeFormat format) {
        this.language = language;
        this.format = format;
    }

    /** Writes the rows of {@code file} that were refused, and gives the file. */
    Path write(Path file, List<Refused> refused) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(new Parcel(language, rows(refused)), out);
        byte[] bytes = out.toByteArray();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String base = (dot < 0 ? name : name.substring(0, dot)).replaceFirst(NAME + "(?:-[0-9]{1,6})?$", "");
        String extension = dot < 0 ? "" : name.substring(dot);
        Path mend = file.resolveSibling(base + NAME + extension);
        for (int number = 2; Files.exists(mend) && !holds(mend, bytes); number++) {
            mend = file.resolveSibling(base + NAME + "-" + number + extension);
        }
        if (!Files.exists(mend)) {
            WholeFile.write(mend, bytes);
        }
        return mend;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** All rows, each once; where one text came twice, the second has a number in its key. */
    private static List<Parcel.Row> rows(List<Refused> refused) {
        Set<Parcel.Row> once = new LinkedHashSet<>();
        for (Refused one : refused) {
            once.add(new Parcel.Row(
                    one.key().withCopy(0),
                    one.source(),
                    one.row().target(),
                    Parcel.State.UNSURE,
                    List.of("NOT TAKEN: " + one.reason()),
                    null,
                    one.row().remark()));
        }
        Map<RowKey, Integer> uses = new HashMap<>();
        List<Parcel.Row> rows = new ArrayList<>();
        for (Parcel.Row row : once) {
            int copy = uses.merge(row.key(), 1, Integer::sum) - 1;
            rows.add(new Parcel.Row(
                    row.key().withCopy(copy),
                    row.source(),
                    row.target(),
                    row.state(),
                    row.notes(),
                    row.previous(),
                    row.remark()));
        }
        return rows;
    }
}
