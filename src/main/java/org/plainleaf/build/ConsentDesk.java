package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Consent;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.model.StoryText;
import org.plainleaf.source.ConsentsEditor;
import org.plainleaf.source.ConsentsFile;
import org.plainleaf.source.MediaMarks;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.text.Place;

/** Writes down which text a teller has read and agreed to. */
public final class ConsentDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings refusals = new Findings();

    public ConsentDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param findings why nothing was written; empty where the approval stands
     * @param title the title of the text
     * @param words how many words it has
     * @param text its number
     * @param changed whether the record is new
     */
    public record Approved(List<Finding> findings, String title, int words, String text, boolean changed) {
        public Approved {
            findings = List.copyOf(findings);
        }
    }

    /** Writes the number of the text as it is now into the record of its teller. */
    public Approved approve(String written, String record) throws IOException {
        String key = StoryName.key(written);
        Findings all = new Findings();
        Report report = finding -> {
            // What is wrong with other pages is none of this command's business.
            if (finding.place().file().equals("content/" + key + ".md")
                    || finding.place().file().equals(ConsentsFile.FILE)
                    || finding.place().file().equals("content/facts.yaml")
                    || finding.place().file().equals("content/site.yaml")) {
                all.add(finding);
            }
        };
        Optional<Site> site = new SiteReader(new SiteFiles(root, report), report).read();
        if (site.isEmpty() || all.hasErrors()) {
            return nothing(all.sorted());
        }
        Optional<Story> story = story(site.get(), key);
        Optional<Consent> consent = story.flatMap(found -> record(site.get(), key, record));
        if (story.isEmpty() || consent.isEmpty()) {
            return nothing(refusals.sorted());
        }
        String text =
                StoryText.hash(story.get(), consent.get().name(), site.get().facts(), new MediaMarks(site.get()));
        ConsentsEditor records = ConsentsFile.read(root);
        Map<String, String> values = new LinkedHashMap<>();
        // In quotation marks: a number of digits only would be taken for a number by other programs.
        values.put("approved", "\"" + text + "\"");
        values.put("approved-on", today.toString());
        boolean changed = !records.value(record, "approved").equals(text);
        if (changed) {
            ConsentsFile.write(root, records.with(record, values));
        }
        return new Approved(List.of(), title(story.get()), words(story.get()), text, changed);
    }

    private static Approved nothing(List<Finding> findings) {
        return new Approved(findings, "", 0, "", false);
    }

    private Optional<Story> story(Site site, String key) {
        Optional<Story> found = site.documents().stream()
                .filter(document -> document.key().equals(key))
                .filter(Story.class::isInstance)
                .map(Story.class::cast)
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = site.documents().stream()
                    .filter(Story.class::isInstance)
                    .map(document -> StoryName.name(document.key()))
                    .toList();
            refuse(
                    Place.startOf("content/stories"),
                    "There is no story \"" + StoryName.name(key) + "\".",
                    NearestName.to(StoryName.name(key), names)
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Look into content/stories/ for the names."));
        } else if (found.get().illustrative()) {
            refuse(
                    found.get().head().place("illustrative"),
                    "This is an example story. It has no teller who could approve it.",
                    "For a real person's story, write consent: and the number of the record instead.");
            return Optional.empty();
        }
        return found;
    }

    /** The record, where something may be written into it. */
    private Optional<Consent> record(Site site, String key, String record) {
        Consent consent = site.consents().get(record);
        if (consent == null) {
            refuse(
                    Place.startOf(ConsentsFile.FILE),
                    "There is no record \"" + record + "\".",
                    NearestName.to(record, site.consents().keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Add the record first."));
            return Optional.empty();
        }
        if (!consent.story().equals(key)) {
            refuse(
                    consent.place(),
                    "Record " + record + " is for \"" + consent.story() + "\", not for \"" + key + "\".",
                    "Name the record of this story with --record.");
            return Optional.empty();
        }
        boolean withdrawn = site.consents().values().stream()
                .anyMatch(other -> other.withdrawn() != null && other.story().equals(key));
        if (withdrawn || consent.until() != null && today.isAfter(consent.until())) {
            refuse(
                    consent.place(),
                    "Nothing can be approved: "
                            + (withdrawn ? "the teller took this story back." : "the consent ended."),
                    "Ask the teller for a new consent, and write it into a new record.");
            return Optional.empty();
        }
        return Optional.of(consent);
    }

    private void refuse(Place place, String message, String advice) {
        refusals.add(Finding.error(place, "consent/approve", message, advice));
    }

    private static String title(Story story) {
        return Optional.ofNullable(story.head().texts().get("title"))
                .map(title -> title.plainText())
                .orElse("");
    }

    private static int words(Story story) {
        StringBuilder all = new StringBuilder();
        story.head()
                .texts()
                .values()
                .forEach(text -> all.append(text.plainText()).append(' '));
        Blocks.eachWording(story.body(), text -> all.append(text.plainText()).append(' '));
        return all.toString().strip().split("\\s+", -1).length;
    }
}
