package org.plainleaf.build.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Language;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PluralForms;
import org.plainleaf.translate.po.PoEntry;

/** Makes the rows of a parcel from the texts of a page and their translations. */
final class ParcelRows {
    private static final int EXAMPLES = 4;
    private static final int LAST_EXAMPLE = 200;

    private final Language language;
    private final Ledger ledger;

    ParcelRows(Language language, Ledger ledger) {
        this.language = language;
        this.ledger = ledger;
    }

    /** The rows of one text: one, or one for each plural form. */
    List<Parcel.Row> rows(String page, Segment segment, @Nullable PoEntry entry, List<String> more) {
        List<Parcel.Row> rows = new ArrayList<>();
        String hash = RowKey.hash(segment.key(), segment.plural());
        int forms = segment.plural() == null ? 1 : plurals().count();
        for (int form = 0; form < forms; form++) {
            String target = entry == null || form >= entry.strings().size()
                    ? ""
                    : entry.strings().get(form);
            List<String> notes = new ArrayList<>(segment.notes());
            if (segment.plural() != null) {
                notes.add("for numbers such as " + examples(form));
            }
            notes.addAll(more);
            rows.add(new Parcel.Row(
                    new RowKey(page, hash, segment.plural() == null ? RowKey.NO_FORM : form, RowKey.baseOf(target)),
                    segment.plural() != null && form > 0 ? segment.plural() : segment.text(),
                    target,
                    target.isEmpty() || entry == null ? Parcel.State.NEW : state(entry),
                    notes,
                    entry == null || entry.previous() == null
                            ? null
                            : entry.previous().id()));
        }
        return rows;
    }

    private Parcel.State state(PoEntry entry) {
        return switch (Catalogue.state(entry, ledger)) {
            case CHANGED, MACHINE -> Parcel.State.UNSURE;
            case TRANSLATED -> Parcel.State.TRANSLATED;
            case REVIEWED -> Parcel.State.REVIEWED;
            case APPROVED -> Parcel.State.APPROVED;
        };
    }

    private PluralForms plurals() {
        PluralForms rule = PluralForms.parse(language.pluralForms());
        if (rule == null) {
            throw new IllegalStateException("languages.yaml: " + language.pluralForms());
        }
        return rule;
    }

    private String examples(int form) {
        PluralForms rule = plurals();
        List<String> numbers = LongStream.rangeClosed(0, LAST_EXAMPLE)
                .filter(n -> rule.indexOf(n) == form)
                .limit(EXAMPLES)
                .mapToObj(String::valueOf)
                .toList();
        return String.join(", ", numbers);
    }
}
