package org.plainleaf.render;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.model.Address;
import org.plainleaf.model.Block;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Head;
import org.plainleaf.model.InfoPage;
import org.plainleaf.model.Language;
import org.plainleaf.model.PrintSettings;
import org.plainleaf.model.Settings;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Standards;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.Html;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** A page by itself, for tests: blocks to HTML without a site around them. */
public final class PlainPage {
    private static final SourceText NOWHERE = new SourceText("page.md", "");

    private PlainPage() {}

    /** A document with these blocks. */
    public static InfoPage document(List<Block> blocks) {
        Span start = Span.at(0);
        Head head = new Head(
                "pages/page",
                NOWHERE,
                new Address("/page/"),
                Map.of("title", Wording.plain("", start), "summary", Wording.plain("", start)),
                List.of(),
                Set.of(),
                List.of(),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                List.of(),
                false,
                List.of(),
                false,
                null,
                0,
                List.of(),
                List.of(),
                Map.of());
        return new InfoPage(head, blocks);
    }

    private static final SitePlan PLAN = plan();

    private static final Voice VOICE = new Voice(
            new Strings(
                    Language.ENGLISH,
                    Map.of("block.english", List.of("In English"), "box.say-this-means", List.of("{text}")),
                    n -> 0,
                    false),
            Map.of(),
            Map.of());

    private static SitePlan plan() {
        Settings settings = new Settings(
                NOWHERE,
                "Site",
                "Us",
                "https://site.example",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                TranslationPolicy.DRAFTS,
                PrintSettings.NONE,
                Standards.NONE);
        Site site = new Site(
                Path.of("."),
                settings,
                Map.of(),
                List.of(),
                Map.of(),
                List.of(Language.ENGLISH),
                List.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of());
        return new SitePlan(site, List.of());
    }

    /** The body of an edition as HTML. */
    public static String html(Edition edition) {
        Linker linker = new Linker(PLAN, Language.ENGLISH, new Address("/page/"));
        InlineHtml inlines = new InlineHtml(VOICE, linker, new Address("/page/"));
        return new BodyHtml(VOICE, inlines, new Icons(name -> Optional.empty()), List.<Html>of(), 0)
                .html(edition.body())
                .markup();
    }
}
