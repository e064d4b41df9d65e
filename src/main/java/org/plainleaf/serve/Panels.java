package org.plainleaf.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Preview;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Head;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.render.view.PreviewView;

/** What is said of a page to the people who write it. */
final class Panels {
    static final String REPORT = "/_plainleaf/";
    static final String PAPER = "/_plainleaf/paper";
    static final String SOURCE = "/_plainleaf/source";

    /** More would be a wall of text; the report has them all. */
    private static final int MOST = 30;

    private static final String CONSENT = "consent/";

    private final LocaleFormat format = new LocaleFormat(Language.ENGLISH);

    /** Of a page that is there; {@code file} is its path in the site. */
    PreviewView page(String file, State state) {
        Preview.State built = state.built();
        if (built == null) {
            return trouble("This page", state);
        }
        Edition edition = state.edition(file).orElse(null);
        Set<String> files = edition == null ? Set.of() : files(edition);
        List<Finding> here =
                findings(built, finding -> files.contains(finding.place().file()));
        int elsewhere = findings(built, finding -> true).size() - here.size();
        return new PreviewView(
                edition == null ? "A page that Plainleaf makes" : title(edition, built),
                state.trouble().isEmpty() ? verdict(here, built) : state.trouble(),
                !state.trouble().isEmpty() || here.stream().anyMatch(f -> f.severity() == Severity.ERROR),
                edition == null ? List.of() : closed(edition, here, built),
                edition == null ? List.of() : figures(edition, built),
                edition == null ? List.of() : papers(edition, file, built),
                found(here),
                elsewhere,
                REPORT);
    }

    /** In the stead of a page that is not there; {@code address} is what was asked for. */
    PreviewView missing(String address, State state) {
        Preview.State built = state.built();
        if (built == null || !state.trouble().isEmpty()) {
            return trouble("There is no preview yet", state);
        }
        if (isWithheld(address, built)) {
            return withheld(address, built);
        }
        List<Finding> errors = findings(built, finding -> finding.severity() == Severity.ERROR);
        boolean whole = built.seen().plan() != null;
        return new PreviewView(
                whole ? "There is no page " + address : "Your site cannot be shown",
                errors.isEmpty()
                        ? "Look at its name, or start again from the first page."
                        : whole
                                ? "It may be one of these: a page whose file cannot be read is not there."
                                : "Mend this first. The page will then show by itself.",
                true,
                List.of(),
                List.of(),
                List.of(),
                found(errors),
                findings(built, finding -> true).size() - errors.size(),
                REPORT);
    }

    private static boolean isWithheld(String address, Preview.State built) {
        return Address.parse(address.endsWith("/") ? address : address + "/")
                .filter(built.outcome().withheld()::contains)
                .isPresent();
    }

    private static PreviewView withheld(String address, Preview.State built) {
        List<Finding> why = findings(built, finding -> finding.rule().startsWith(CONSENT));
        return new PreviewView(
                "The story " + address + " is not shown",
                "Its teller's consent does not cover it any more. Nobody sees it, not even here.",
                true,
                List.of(),
                List.of(),
                List.of(),
                found(why),
                findings(built, finding -> true).size() - why.size(),
                REPORT);
    }

    /** In the stead of all pages, while the folder of the site is away. */
    static PreviewView gone(Path root) {
        return new PreviewView(
                "The folder of your site is gone",
                goneFrom(root),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                REPORT);
    }

    static String goneFrom(Path root) {
        return "The folder " + root + " is not there any more. Put it back, and the preview goes on by itself.";
    }

    /** Why readers do not see a page yet; nothing where they do, or where the page is none of an author's. */
    static List<String> closed(String file, State state) {
        Preview.State built = state.built();
        Edition edition = state.edition(file).orElse(null);
        if (built == null || edition == null) {
            return List.of();
        }
        Set<String> files = files(edition);
        return closed(
                edition,
                findings(built, finding -> files.contains(finding.place().file())),
                built);
    }

    private static PreviewView trouble(String title, State state) {
        return new PreviewView(title, state.trouble(), true, List.of(), List.of(), List.of(), List.of(), 0, REPORT);
    }

    /** In the stead of a leaflet that was not made, with what was found on the way. */
    static PreviewView noPaper(List<Finding> findings) {
        return new PreviewView(
                "This leaflet was not made",
                "Nothing is printed that has one of these.",
                true,
                List.of(),
                List.of(),
                List.of(),
                found(findings),
                0,
                REPORT);
    }

    private static List<PreviewView.Paper> papers(Edition edition, String file, Preview.State built) {
        SitePlan plan = built.seen().plan();
        if (plan == null) {
            return List.of();
        }
        return plan.site().settings().print().formatsOf(edition.document()).stream()
                .map(format -> new PreviewView.Paper(
                        words(format),
                        PAPER + "?page=" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "&format="
                                + format.label()))
                .toList();
    }

    /** As in "Large print" and "Poster A3". */
    private static String words(Format format) {
        String words = format.label().replace('-', ' ').replace("a3", "A3");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The findings of a build that are to be mended. */
    static List<Finding> findings(Preview.State built, Predicate<Finding> wanted) {
        return built.outcome().findings().stream().filter(wanted).toList();
    }

    private static List<PreviewView.Found> found(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::place))
                .limit(MOST)
                .map(Panels::found)
                .toList();
    }

    /** A finding, with a link to its line. */
    static PreviewView.Found found(Finding finding) {
        String file = finding.place().file();
        boolean authors =
                file.startsWith("content/") || file.startsWith("translations/") || file.startsWith("templates/");
        return new PreviewView.Found(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.message(),
                finding.advice(),
                finding.place().toString(),
                authors ? source(file, finding.place().line()) : null);
    }

    private static String source(String file, int line) {
        return SOURCE + "?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "#L" + line;
    }

    private static Set<String> files(Edition edition) {
        String content = edition.document().head().source().file();
        return edition.language().isEnglish()
                ? Set.of(content)
                : Set.of("translations/" + edition.language().tag() + "/"
                        + edition.document().key() + ".po");
    }

    private static String title(Edition edition, Preview.State built) {
        SitePlan plan = built.seen().plan();
        return plan == null
                ? edition.document().key()
                : edition.text("title").plainText(plan.site().facts());
    }

    private static String verdict(List<Finding> here, Preview.State built) {
        long errors = count(here, Severity.ERROR);
        long warnings = count(here, Severity.WARNING);
        String verdict = errors + warnings == 0
                ? "all is well here."
                : number(errors, "error", "errors") + ", " + number(warnings, "warning", "warnings") + ".";
        long elsewhere = built.outcome().count(Severity.ERROR) - errors;
        return elsewhere == 0 ? verdict : verdict + " " + number(elsewhere, "error", "errors") + " elsewhere.";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String number(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Why readers do not see a page, or see another, until somebody does something. */
    private static List<String> closed(Edition edition, List<Finding> here, Preview.State built) {
        List<String> why = new ArrayList<>();
        if (edition.document() instanceof Story) {
            findings(
                            built,
                            finding -> finding.place()
                                            .file()
                                            .equals(edition.document()
                                                    .head()
                                                    .source()
                                                    .file())
                                    && finding.rule().startsWith(CONSENT)
                                    && finding.severity() == Severity.ERROR)
                    .forEach(finding -> why.add(finding.message()));
        }
        if (here.stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && !f.rule().startsWith(CONSENT))) {
            why.add("This page has errors. Until they are mended, nothing new is published.");
        }
        SitePlan plan = built.seen().plan();
        if (plan != null && !edition.language().isEnglish()) {
            TranslationPolicy policy = plan.site().settings().translations();
            boolean high = edition.document().head().highRisk();
            if (edition.progress().state().compareTo(policy.least(high)) < 0) {
                why.add("Some texts are \"" + edition.progress().state().label() + "\". Your site asks for \""
                        + policy.least(high).label() + "\" on this page. Until then readers see the English.");
            }
        }
        return why;
    }

    private List<PreviewView.Figure> figures(Edition edition, Preview.State built) {
        List<PreviewView.Figure> figures = new ArrayList<>();
        Head head = edition.document().head();
        String file = files(edition).iterator().next();
        built.outcome().reading().pages().stream()
                .filter(page -> page.file().equals(file)
                        && page.language().equals(edition.language().tag()))
                .findFirst()
                .ifPresent(page -> figures.add(new PreviewView.Figure("How easy to read", reading(page))));
        if (!edition.language().isEnglish()) {
            figures.add(new PreviewView.Figure("Translation", translation(edition.progress())));
        }
        if (edition.document() instanceof Story story) {
            figures.add(new PreviewView.Figure("Consent", consent(story, built)));
        }
        figures.add(new PreviewView.Figure(
                "Checked", date(head.reviewed(), format) + "; again before " + date(head.nextReview(), format)));
        figures.add(new PreviewView.Figure(
                "Made with",
                head.madeWith().isEmpty()
                        ? "nobody with lived experience yet"
                        : String.join(
                                ", ",
                                head.madeWith().stream().map(Head.Group::name).toList())));
        if (!head.answers().isEmpty()) {
            figures.add(new PreviewView.Figure("Answers", String.join(", ", head.answers())));
        }
        return figures;
    }

    private static String date(LocalDate date, LocaleFormat format) {
        return Head.isWritten(date) ? format.date(date) : "nobody wrote when";
    }

    private static String reading(PageFigures page) {
        String words = number(page.words(), "word", "words");
        @Nullable Double grade = page.fleschKincaid();
        if (grade != null) {
            return String.format(Locale.ROOT, "school grade %.1f, %s", grade, words);
        }
        @Nullable Double lix = page.lix();
        return lix == null ? words : String.format(Locale.ROOT, "LIX %.0f, %s", lix, words);
    }

    private static String translation(Edition.Progress progress) {
        List<String> parts = new ArrayList<>();
        parts.add(progress.done() + " of " + number(progress.total(), "text", "texts"));
        if (progress.machine() > 0) {
            parts.add(progress.machine() + " made by a computer");
        }
        if (progress.changed() > 0) {
            parts.add(progress.changed() + " whose English changed");
        }
        return String.join(", ", parts);
    }

    private String consent(Story story, Preview.State built) {
        if (story.illustrative()) {
            return "not needed: the story is made up";
        }
        SitePlan plan = built.seen().plan();
        Consent consent = plan == null ? null : plan.site().consents().get(story.consent());
        if (consent == null) {
            return "no record";
        }
        String channels = String.join(
                ", ",
                consent.channels().stream()
                        .sorted()
                        .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                        .toList());
        String until = consent.until() == null ? "" : ", until " + format.date(consent.until());
        return "record " + consent.id() + ", for " + channels + until;
    }
}
