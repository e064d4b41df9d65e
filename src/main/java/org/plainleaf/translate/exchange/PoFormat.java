package org.plainleaf.translate.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoComments;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

/**
 * All texts in one PO file, for a translator with Poedit. The context of each message is its key. A PO file of another shape,
 * such as a copy of one of the site's own, is read too: its rows have keys without a page.
 */
public final class PoFormat implements ExchangeFormat {
    @Override
    public String name() {
        return "po";
    }

    @Override
    public String extension() {
        return ".po";
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return fileName.endsWith(".po") || fileName.endsWith(".pot");
    }

    @Override
    public boolean tellsDone() {
        return false;
    }

    @Override
    public void write(Parcel parcel, OutputStream out) throws IOException {
        List<PoEntry> entries = new ArrayList<>();
        for (Parcel.Row row : parcel.rows()) {
            PoEntry entry = PoEntry.of(new PoKey(row.key().toString(), row.source()), row.target())
                    .withComments(PoComments.NONE
                            .withExtracted(row.notes())
                            .withTranslator(row.remark().isEmpty() ? List.of() : List.of(row.remark())))
                    .withFuzzy(row.state() == Parcel.State.UNSURE);
            entries.add(row.previous() == null ? entry : entry.withPrevious(PoPrevious.of(row.previous())));
        }
        // The day stands in the file's name. Here the same texts give the same bytes.
        PoHeader header = PoHeader.fresh(parcel.language(), LocalDate.EPOCH);
        out.write(PoWriter.write(new PoFile(header, entries)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Returned read(byte[] bytes) throws Unreadable {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Finding> faults = new ArrayList<>();
        PoFile file =
                PoReader.read(new SourceText("po", text.startsWith("\uFEFF") ? text.substring(1) : text), faults::add);
        Optional<Finding> fault = faults.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        if (fault.isPresent()) {
            throw new Unreadable(
                    fault.get().message(),
                    fault.get().advice(),
                    fault.get().place().line(),
                    fault.get().place().column());
        }
        List<Returned.Row> rows = new ArrayList<>();
        for (PoEntry entry : file.entries()) {
            if (!entry.obsolete()) {
                add(entry, rows);
            }
        }
        return new Returned(file.language().orElse(null), rows);
    }

    private static void add(PoEntry entry, List<Returned.Row> rows) {
        Optional<RowKey> written =
                Optional.ofNullable(entry.context()).flatMap(RowKey::parse).filter(key -> !entry.plural());
        String remark = String.join("\n", entry.translatorComments());
        for (int form = 0; form < entry.strings().size(); form++) {
            int ownForm = entry.plural() ? form : RowKey.NO_FORM;
            rows.add(new Returned.Row(
                    written.orElse(new RowKey(RowKey.ANY_PAGE, RowKey.hash(entry.key(), entry.idPlural()), ownForm)),
                    entry.plural() && form > 0 ? String.valueOf(entry.idPlural()) : entry.id(),
                    entry.strings().get(form),
                    entry.fuzzy(),
                    remark,
                    "line " + entry.stringsPlace().line()));
        }
    }
}
