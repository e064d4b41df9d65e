package org.plainleaf.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Settings;
import org.plainleaf.text.SourceText;

/**
 * A new document to start from. It says where to write what, in square brackets, which the check {@code shape/unfinished}
 * finds for as long as they stand. Otherwise it passes its checks.
 */
public final class Scaffold {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private static final Map<Kind, String> BODIES =
            Map.of(Kind.STORY, """
            ::: example Who tells this
            [Write here who this person is, under the name they chose. If the story is an example, say so here.]
            :::

            ## Before

            [Write here what life was like before.]

            ## Asking

            [Write here how they asked, and who helped.]

            ## The plan

            [Write here what the plan said, and what the money paid for.]

            ## What was hard

            [Write here what was hard on the way.]

            ## Now

            [Write here how things are now, and what comes next.]
            """, Kind.GUIDE, """
            [Write here in one sentence who can do this, and that they can get help.]

            ## Find out if this is for you {#find-out}

            [Write here one thing to do in this step.]

            ## Ask {#ask}

            [Write here who to ask, also without a worker.]

            ::: say-this
            [Write here one sentence to show at the desk.]
            :::

            ::: warning If the answer is no
            [Write here what people can do then, and who helps.]
            :::

            ## How it ends {#how-it-ends}

            [Write here when it ends, and what comes after.]

            ::: contact
            You do not have to do this alone.
            :::
            """, Kind.FAQ, """
            ## [Write here the first question] {#first}

            [Write here the answer in two to four short sentences.]

            ## [Write here the second question] {#second}

            [Write here the answer in two to four short sentences.]

            ::: contact
            Ask us if your question is not here.
            :::
            """, Kind.LEAFLET, """
            ## What is it? {#what-is-it}

            [Write here one idea in short sentences.]

            ## How do I ask? {#how-do-i-ask}

            1. [Write here the first thing to do.]
            2. [Write here the next thing to do.]

            ::: say-this
            [Write here one sentence to show at the desk.]
            :::

            ## If the answer is no {#if-no}

            [Write here what people can do then, and who helps.]

            ## For staff {#for-staff}

            ::: staff
            **What it is.** [Write here one line for the people at the desk. This box stays in English.]
            :::
            """, Kind.PAGE, """
            ## What this is about

            [Write here one idea in short sentences.]

            ::: note
            [Write here something that is good to know.]
            :::

            ::: contact
            Ask us if something is not clear.
            :::
            """);

    private Scaffold() {}

    /** The name of a file made from what somebody typed: {@code My Story} becomes {@code my-story}; nothing if none. */
    public static Optional<String> fileName(String typed) {
        String name =
                typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\.md$", "").replaceAll("[\\s_]+", "-");
        return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /**
     * Writes a new document.
     *
     * @return where it stands, relative to the site
     * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
     */
    public static String write(Path root, Kind kind, String name, LocalDate today) throws IOException {
        String path = "content/" + kind.folder() + "/" + name + ".md";
        Path file = root.resolve(path);
        Path folder = root.resolve("content/" + kind.folder());
        Files.createDirectories(folder);
        if (!new SiteFiles(root, new Findings()).isInside(folder)) {
            throw new IOException("The folder " + folder + " lies outside the site.");
        }
        Files.writeString(file, text(root, kind, name, today), StandardOpenOption.CREATE_NEW);
        return path;
    }

    private static String text(Path root, Kind kind, String name, LocalDate today) throws IOException {
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).replace('-', ' ');
        StringBuilder out = new StringBuilder("---\n");
        out.append("title: \"").append(title).append("\"\n");
        out.append("summary: \"[Write here in one or two short sentences what this page is about.]\"\n");
        out.append("audience: [people]\n");
        if (kind == Kind.LEAFLET) {
            out.append("number: ")
                    .append(nextNumber(root))
                    .append("                 # stands in the code on the paper\n");
            out.append("formats: [a4, large-print]   # also: trifold, booklet, easy-read, poster, poster-a3\n");
        }
        if (kind == Kind.STORY) {
            Optional<Settings> settings = settings(root);
            out.append("situation: [")
                    .append(first(settings.map(Settings::situations)))
                    .append("]\n");
            out.append("used-for: [")
                    .append(first(settings.map(Settings::uses)))
                    .append("]\n");
            out.append("hard: \"[Write here what was hard, in a few words]\"\n");
            out.append("ending: going-on          # good, hard or going-on\n");
            out.append("how-it-ended: \"[Write here how it ended, in a few words]\"\n");
            out.append("illustrative: true        # for a real story write instead  consent: C-001\n");
            out.append("# Once its teller has read a real story: plainleaf consent approve ")
                    .append(name)
                    .append(" --record C-001\n");
            out.append("# When its teller takes it back: plainleaf withdraw ")
                    .append(name)
                    .append('\n');
        }
        out.append("published: ").append(today).append('\n');
        out.append("reviewed: ").append(today).append('\n');
        out.append("next-review: ").append(today.plusYears(1)).append('\n');
        out.append("made-with: not-yet        # or a list:  - group: who helped to make it\n");
        out.append("---\n\n");
        return out.append(BODIES.get(kind)).toString();
    }

    /** A number that no leaflet of the site has yet. */
    private static int nextNumber(Path root) throws IOException {
        SiteFiles files = new SiteFiles(root, new Findings());
        Pattern line = Pattern.compile("(?m)^number:\\s*(\\d{1,2})\\b");
        int highest = 0;
        for (String path : files.list("content/" + Kind.LEAFLET.folder() + "/", ".md")) {
            Matcher number = line.matcher(files.read(path).map(SourceText::text).orElse(""));
            if (number.find()) {
                highest = Math.max(highest, Integer.parseInt(number.group(1)));
            }
        }
        return Math.min(99, highest + 1);
    }

    private static Optional<Settings> settings(Path root) {
        SiteFiles files = new SiteFiles(root, new Findings());
        return files.exists(SettingsReader.FILE)
                ? files.read(SettingsReader.FILE).flatMap(s -> SettingsReader.read(s, new Findings()))
                : Optional.empty();
    }

    private static String first(Optional<List<String>> keys) {
        return keys.flatMap(all -> all.stream().findFirst()).orElse("");
    }
}
