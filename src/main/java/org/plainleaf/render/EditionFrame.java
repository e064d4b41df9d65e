package org.plainleaf.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Head;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.model.Term;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.MadeView;
import org.plainleaf.render.view.NoticeView;
import org.plainleaf.render.view.TextView;
import org.plainleaf.render.view.WordView;

/** What a page says of the edition that it shows: notices, who made it, hard words. */
final class EditionFrame {
    private final Frame frame;
    private final Voice voice;
    private final Site site;

    EditionFrame(Frame frame) {
        this.frame = frame;
        this.voice = frame.voice();
        this.site = frame.plan().site();
    }

    /** Title of the page that shows an edition as a whole. */
    Frame.Title title(Edition edition, Linker linker, List<Term> words) {
        Wording title = edition.text("title");
        return new Frame.Title(
                voice.view(title),
                englishTitle(edition.document().head().texts().get("title")),
                voice.view(edition.text("summary")),
                voice.plain(title),
                voice.plain(edition.text("summary")),
                notices(edition, linker),
                linker.page().equals(edition.document().head().address())
                        ? edition.document().head().picture()
                        : null,
                made(edition.document().head(), linker),
                words(words),
                files(edition, linker));
    }

    /** Title of the page of one step. */
    Frame.Title stepTitle(Edition edition, Linker linker, Wording heading, Wording english, List<Term> words) {
        return new Frame.Title(
                voice.view(heading),
                englishTitle(english),
                null,
                voice.plain(heading) + " – " + voice.plain(edition.text("title")),
                voice.plain(edition.text("summary")),
                notices(edition, linker),
                null,
                made(edition.document().head(), linker),
                words(words),
                files(edition, linker));
    }

    /** The leaflets that say the same. */
    List<LinkView> files(Edition edition, Linker linker) {
        return frame.shelf().of(edition.document().key(), edition.language()).stream()
                .map(item -> file(linker, item.planned().path(), item.planned().format(), item.bytes()))
                .toList();
    }

    /** A link to a file, with its kind and its size. */
    LinkView file(Linker linker, String path, Format format, int bytes) {
        Map<String, Object> values = Map.of(
                "format", kind(format), "size", voice.format().number(Math.max(1, (bytes + 512) / 1024)) + " KB");
        return new LinkView(TextView.of(voice.say("leaflets.file", values)), linker.file(path), null, false);
    }

    private String kind(Format format) {
        return format == Format.LANGUAGES_POSTER_A3
                ? voice.text("format.languages-poster") + ", A3"
                : voice.text("format." + format.label());
    }

    private @Nullable String englishTitle(@Nullable Wording english) {
        return voice.language().isEnglish() || english == null ? null : voice.plain(english);
    }

    private List<NoticeView> notices(Edition edition, Linker linker) {
        List<NoticeView> notices = new ArrayList<>();
        if (edition.document() instanceof Story story) {
            if (story.illustrative()) {
                notices.add(notice("example", text("story.example"), null));
            } else if (hasFalseName(story)) {
                notices.add(notice("name", text("story.false-name"), null));
            }
        }
        if (edition.document().head().madeWith().isEmpty()) {
            notices.add(notice("draft", text("notice.draft"), null));
        }
        if (!edition.language().isEnglish()) {
            notices.addAll(translationNotices(edition, linker));
        }
        return notices;
    }

    private boolean hasFalseName(Story story) {
        Consent consent = site.consents().get(String.valueOf(story.consent()));
        return consent != null && consent.name() == Consent.NameChoice.FALSE_NAME;
    }

    private List<NoticeView> translationNotices(Edition edition, Linker linker) {
        List<NoticeView> notices = new ArrayList<>();
        Edition.Progress progress = edition.progress();
        boolean menus = voice.strings().machine();
        if (progress.machine() > 0 || menus) {
            notices.add(notice("machine", text("notice.machine"), null));
        }
        if (progress.changed() > 0) {
            notices.add(notice("partial", text("notice.changed"), null));
        }
        if (progress.done() == 0) {
            notices.add(notice("partial", text("notice.none"), null));
        } else if (!progress.complete()) {
            Map<String, Integer> counts = Map.of("done", progress.done(), "total", progress.total());
            notices.add(notice("partial", TextView.of(voice.say("notice.partial", counts)), null));
        }
        int last = notices.size() - 1;
        if (last >= 0) {
            NoticeView before = notices.get(last);
            notices.set(last, new NoticeView(before.kind(), dated(before.text(), edition), english(linker)));
        }
        return notices;
    }

    private TextView dated(TextView text, Edition edition) {
        if (edition.translated() == null) {
            return text;
        }
        Html date = voice.say("notice.date", Map.of("date", voice.format().date(edition.translated())));
        return TextView.of(new Html(text.html().markup() + " " + date.markup()));
    }

    private @Nullable LinkView english(Linker linker) {
        Address address = linker.page();
        if (!frame.plan().has(Language.ENGLISH, address)) {
            return null;
        }
        return new LinkView(
                text("notice.read-english"), linker.href(Language.ENGLISH, address), Language.ENGLISH.tag(), false);
    }

    /** The notices of a page that the tool makes in a language whose menus nobody has checked. */
    List<NoticeView> listNotices(Linker linker) {
        return voice.strings().machine()
                ? List.of(new NoticeView("machine", text("notice.machine"), english(linker)))
                : List.of();
    }

    private static NoticeView notice(String kind, TextView text, @Nullable LinkView link) {
        return new NoticeView(kind, text, link);
    }

    private TextView text(String key) {
        return TextView.of(HtmlText.html(voice.text(key)));
    }

    /** The sources stand on the first page of a document; pages with its steps are long enough. */
    private MadeView made(Head head, Linker linker) {
        boolean first = linker.page().equals(head.address());
        List<MadeView.Source> sources = (first ? head.evidence() : List.<Head.Evidence>of())
                .stream()
                        .map(e -> new MadeView.Source(e.source(), date(e.checked())))
                        .distinct()
                        .toList();
        return new MadeView(
                head.publisher() == null ? site.settings().publisher() : head.publisher(),
                head.madeWith().stream().map(EditionFrame::group).toList(),
                date(head.published()),
                date(head.reviewed()),
                date(head.nextReview()),
                sources);
    }

    /** A date, written out; null where nobody wrote one, as in the preview of an unfinished page. */
    private @Nullable String date(LocalDate date) {
        return Head.isWritten(date) ? voice.format().date(date) : null;
    }

    private static String group(Head.Group group) {
        return group.how().isEmpty() ? group.name() : group.name() + " (" + group.how() + ")";
    }

    private List<WordView> words(List<Term> terms) {
        return terms.stream()
                .map(term -> new WordView(
                        TermLinks.wordId(term.key()),
                        TextView.of(HtmlText.html(term.forms().get(0))),
                        TextView.of(HtmlText.html(term.means())),
                        "#" + TermLinks.useId(term.key())))
                .toList();
    }
}
