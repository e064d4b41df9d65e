package org.plainleaf.render;

import java.util.ArrayList;
import java.util.List;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.render.view.Html;

/** What a leaflet says before anything else: example, draft, made by a computer. */
final class PaperNotices {
    private final Site site;
    private final Voice voice;

    PaperNotices(Site site, Voice voice) {
        this.site = site;
        this.voice = voice;
    }

    List<Html> of(Edition edition) {
        List<Html> notices = new ArrayList<>();
        if (edition.document() instanceof Story story) {
            Consent consent = site.consents().get(String.valueOf(story.consent()));
            if (story.illustrative()) {
                notices.add(text("story.example"));
            } else if (consent != null && consent.name() == Consent.NameChoice.FALSE_NAME) {
                notices.add(text("story.false-name"));
            }
        }
        if (edition.document().head().madeWith().isEmpty()) {
            notices.add(text("paper.draft"));
        }
        if (!edition.language().isEnglish()
                && (edition.progress().machine() > 0 || voice.strings().machine())) {
            notices.add(text("notice.machine"));
        }
        return notices;
    }

    private Html text(String key) {
        return HtmlText.html(voice.text(key));
    }
}
