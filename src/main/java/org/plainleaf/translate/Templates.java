package org.plainleaf.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Document;
import org.plainleaf.model.Site;
import org.plainleaf.translate.po.PoComments;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoWriter;

/** Templates (POT): the English segments of each page, from which Poedit or Weblate starts a language. */
public final class Templates {
    /** Key of the texts that stand in the settings: hours, labels of situations and uses. */
    public static final String SETTINGS = "settings";

    private Templates() {}

    /** Takes a template: the key of its page, and its text. */
    @FunctionalInterface
    public interface Taker {
        void take(String key, String text);
    }

    /** The segments of a site by the key of their page, those of its settings last; without the interface strings. */
    public static Map<String, List<Segment>> segments(Site site) {
        Map<String, List<Segment>> segments = new LinkedHashMap<>();
        for (Document document : site.documents()) {
            segments.put(document.key(), Segmenter.segments(document));
        }
        segments.put(
                SETTINGS,
                Segmenter.segments(site.settings().texts(), site.settings().source()));
        return segments;
    }

    /** All templates of a site but that of the interface, which the tool brings along. */
    public static void make(Site site, Taker into) {
        segments(site).forEach((key, segments) -> into.take(key, template(segments)));
    }

    private static String template(List<Segment> segments) {
        List<PoEntry> entries = segments.stream()
                .map(segment ->
                        PoEntry.of(segment.key(), "").withComments(PoComments.NONE.withExtracted(segment.notes())))
                .toList();
        PoHeader header = PoHeader.of(Map.of("Content-Type", "text/plain; charset=UTF-8"))
                .with("Content-Transfer-Encoding", "8bit");
        return PoWriter.write(new PoFile(header, entries));
    }

    /** Where a template stands. */
    public static String path(String key) {
        return "translations/_template/" + key + ".pot";
    }
}
