package org.plainleaf.check.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Captions;
import org.plainleaf.model.Document;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * Who cannot hear reads along, and who cannot see or has no sound reads it all (WCAG 2.2, 1.2.1 to 1.2.3): a video of ours
 * has captions in a file of the same name, and every recording has its text, under a heading or behind a link with the word
 * "transcript", in the same box or list or right after. Whether a video elsewhere has captions, nobody can know from here.
 */
public final class RecordingCheck implements DocumentCheck {
    private static final String RULE = "media/no-transcript";
    private static final Pattern VIDEO_SITE =
            Pattern.compile("(?i)https?://(?:[\\w-]+\\.)*(?:youtube\\.com|youtu\\.be|youtube-nocookie\\.com|vimeo\\.com"
                    + "|dailymotion\\.com|soundcloud\\.com)(?:[/:?#].*)?");

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        Set<String> media = subject.plan().site().media();
        SourceText source = document.head().source();
        for (Group group : groups(document.body())) {
            for (Recording recording : recordings(group)) {
                check(recording, group, source.place(recording.span()), media, report);
            }
        }
    }

    private static void check(Recording recording, Group group, Place place, Set<String> media, Report report) {
        if (lacksCaptions(recording.target(), media)) {
            report.add(Finding.error(
                    place,
                    RULE,
                    "This video has no captions, so people who cannot hear miss it.",
                    "Put a captions file beside it: content" + stem(recording.target()) + ".vtt."));
        }
        if (!group.hasTranscript()) {
            report.add(Finding.error(
                    place,
                    RULE,
                    "This recording has no transcript: its words as a text.",
                    "Write them below it under a heading \"Transcript\", or link to a page with them."));
        }
    }

    private record Recording(String target, Span span) {}

    private static List<Recording> recordings(Group group) {
        List<Recording> recordings = new ArrayList<>();
        Blocks.eachInline(group.blocks(), inline -> {
            if (inline instanceof Inline.Link link && isRecording(link.target(), group.inMediaBox())) {
                recordings.add(new Recording(link.target(), link.span()));
            } else if (inline instanceof Inline.Image image && isRecording(image.target(), group.inMediaBox())) {
                recordings.add(new Recording(image.target(), image.span()));
            }
        });
        return recordings;
    }

    /** Blocks that belong together: a box or any other block, with whether what follows it is its transcript. */
    private record Group(List<Block> blocks, boolean inMediaBox, boolean hasTranscript) {}

    /** Boxes other than those for media are looked into: a recording there belongs to its paragraph. */
    private static List<Group> groups(List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Block> next = i + 1 < blocks.size() ? List.of(blocks.get(i + 1)) : List.of();
            if (block instanceof Block.Box box && box.kind() != BoxKind.MEDIA) {
                groups.addAll(groups(box.blocks()));
            } else if (block instanceof Block.Quote quote) {
                groups.addAll(groups(quote.blocks()));
            } else {
                List<Block> own = List.of(block);
                groups.add(new Group(own, block instanceof Block.Box, names(own) || names(next)));
            }
        }
        return groups;
    }

    /** Whether a heading, a title of a box or the words of a link name a transcript. */
    private static boolean names(List<Block> blocks) {
        AtomicBoolean found = new AtomicBoolean();
        Blocks.each(blocks, block -> {
            Wording title = block instanceof Block.Heading heading
                    ? heading.wording()
                    : block instanceof Block.Box box ? box.title() : null;
            if (title != null && isTranscript(title.plainText())) {
                found.set(true);
            }
        });
        Blocks.eachInline(blocks, inline -> {
            if (inline instanceof Inline.Link link
                    && !isRecording(link.target(), true)
                    && isTranscript(new Wording(link.children(), link.span(), Wording.Origin.SOURCE).plainText())) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static boolean isTranscript(String words) {
        return words.toLowerCase(Locale.ROOT).contains("transcript");
    }

    private static boolean isRecording(String target, boolean inMediaBox) {
        Optional<FileKind> kind = FileKind.of(target);
        return kind.isPresent() && kind.get().isRecording()
                || inMediaBox && VIDEO_SITE.matcher(target).matches();
    }

    private static boolean lacksCaptions(String target, Set<String> media) {
        boolean ourVideo = target.startsWith("/media/")
                && FileKind.of(target).filter(FileKind.VIDEO::equals).isPresent();
        String video = FileKind.path(target);
        return ourVideo && media.stream().noneMatch(file -> Captions.belongs(file, video));
    }

    private static String stem(String target) {
        String path = FileKind.path(target);
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
