package org.plainleaf.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;

/**
 * Makes all pages of a site. Each method may be called from several threads; pages are handed over as they are made, and
 * not kept.
 */
public final class SiteRenderer {
    private final SitePlan plan;
    private final Assets assets;
    private final Map<String, DocumentPages> documents = new HashMap<>();
    private final Map<String, Frame> frames = new HashMap<>();
    private final PageRenderer renderer;
    private final Map<String, ShelfPages> shelves = new HashMap<>();
    private final Map<String, GonePages> gone = new LinkedHashMap<>();

    /**
     * A renderer for {@code plan}.
     *
     * @param shelf the leaflets that pages lead to
     * @param voices one for each language of the site, by tag
     * @param look how the pages look
     */
    public SiteRenderer(SitePlan plan, Shelf shelf, Map<String, Voice> voices, Look look) {
        this.plan = plan;
        this.assets = look.assets();
        Icons icons = look.icons();
        this.renderer = look.renderer();
        for (Voice voice : voices.values()) {
            Frame frame = new Frame(plan, shelf, voices, voice, assets);
            StoryPages stories = new StoryPages(frame);
            String tag = voice.language().tag();
            documents.put(tag, new DocumentPages(frame, stories, renderer, look.glossary(), icons));
            frames.put(tag, frame);
            shelves.put(tag, new ShelfPages(frame, renderer));
            gone.put(tag, new GonePages(frame, renderer));
        }
    }

    /** The pages of one edition. */
    public void edition(Edition edition, Consumer<Page> into) throws IOException {
        of(documents, edition.language()).make(edition, into);
    }

    /** The pages that nobody writes, in one language. */
    public void lists(Language language, Consumer<Page> into) throws IOException {
        // Made here, because it asks for all documents when it is made: they belong to what its pages depend on.
        Frame frame = of(frames, language);
        new ListPages(frame, new StoryPages(frame), renderer).make(into);
        of(shelves, language).make(into);
    }

    /** The page that searches, in a language that has pages. */
    public void search(Language language, Consumer<Page> into) throws IOException {
        new SearchPages(of(frames, language), renderer).make(into);
    }

    /** Style sheets, fonts, the icon, and pages that lead on from old addresses. */
    public void rest(Consumer<Page> into) {
        assets.pages().forEach(into);
        for (Edition edition : plan.editions(Language.ENGLISH)) {
            for (Address old : edition.document().head().formerly()) {
                into.accept(new Page(old.path().substring(1) + "index.html", moved(edition, old)));
            }
        }
    }

    /** Kind notices in the stead of stories that were taken back, in all languages. */
    public void gone(List<Consent.Notice> notices, Consumer<Page> into) throws IOException {
        Set<Address> made = new HashSet<>();
        for (Consent.Notice notice : notices) {
            for (Address address : notice.addresses()) {
                // Old addresses are those of the English page only.
                boolean everywhere = address.equals(notice.address());
                if (!plan.has(Language.ENGLISH, address) && made.add(address)) {
                    for (Map.Entry<String, GonePages> pages : gone.entrySet()) {
                        if (everywhere || pages.getKey().equals(Language.ENGLISH.tag())) {
                            pages.getValue().make(address, into);
                        }
                    }
                }
            }
        }
    }

    private byte[] moved(Edition edition, Address old) {
        Address address = edition.document().head().address();
        String href = HtmlText.escape(new Linker(plan, Language.ENGLISH, old).href(Language.ENGLISH, address));
        String title =
                HtmlText.escape(edition.text("title").plainText(plan.site().facts()));
        String whole = HtmlText.escape(plan.site().settings().url() + address.path());
        return ("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title
                        + "</title>\n<meta http-equiv=\"refresh\" content=\"0; url=" + href
                        + "\">\n<link rel=\"canonical\" href=\"" + whole
                        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n</head>\n"
                        + "<body>\n<h1><a href=\"" + href + "\">" + title + "</a></h1>\n</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T of(Map<String, T> map, Language language) {
        T found = map.get(language.tag());
        if (found == null) {
            throw new IllegalArgumentException(language.tag());
        }
        return found;
    }
}
