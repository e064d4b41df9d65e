package org.plainleaf.build;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.OwnParts;
import org.plainleaf.model.SitePlan;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/**
 * Asks other websites whether the pages are there that a site links to: only on request, because it tells them that somebody
 * looks, and because it takes a while. Each address is asked for once, four at a time, one at a time a server.
 */
public final class OnlineLinks {
    private static final String RULE = "links/broken";
    private static final int AT_A_TIME = 4;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Predicate<InetAddress> mayAsk;
    private final Duration timeout;

    /** Asks public servers only. */
    public OnlineLinks() {
        this(new PublicHosts(), TIMEOUT);
    }

    /** Asks servers that {@code mayAsk} lets through. */
    OnlineLinks(Predicate<InetAddress> mayAsk, Duration timeout) {
        this.mayAsk = mayAsk;
        this.timeout = timeout;
    }

    /** Looks at all links of a site that lead elsewhere, and returns when all have answered or had their time. */
    public void check(SitePlan plan, Report report) {
        Map<String, List<Place>> links = links(plan);
        String url = plan.site().settings().url();
        LinkAsker asker = new LinkAsker(mayAsk, timeout, "Plainleaf link check for " + url);
        Map<String, Future<LinkAnswer>> answers = new LinkedHashMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            links.keySet().forEach(link -> answers.put(link, workers.submit(() -> ask(asker, link))));
            Map<String, LinkAnswer> known = new LinkedHashMap<>();
            for (Map.Entry<String, Future<LinkAnswer>> entry : answers.entrySet()) {
                known.put(entry.getKey(), entry.getValue().get());
            }
            report(known, links, plan, report);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static void report(
            Map<String, LinkAnswer> answers, Map<String, List<Place>> links, SitePlan plan, Report report) {
        if (answers.size() > 1
                && answers.values().stream().allMatch(answer -> answer.kind() == LinkAnswer.Kind.NO_HOST)) {
            report.add(Finding.warning(
                    Place.startOf(plan.site().settings().source().file()),
                    RULE,
                    "No website could be found, so the links to other websites are not checked.",
                    "Look if this computer is online, and try again."));
            return;
        }
        answers.forEach((link, answer) -> {
            if (answer.kind() != LinkAnswer.Kind.THERE) {
                for (Place place : links.getOrDefault(link, List.of())) {
                    report.add(new Finding(
                            place,
                            0,
                            answer.kind().severity(),
                            RULE,
                            answer.message(),
                            answer.kind().advice()));
                }
            }
        });
    }

    private static LinkAnswer ask(LinkAsker asker, String link) throws InterruptedException {
        try {
            return asker.ask(new URI(new URI(link).toASCIIString()));
        } catch (URISyntaxException e) {
            return LinkAnswer.of(LinkAnswer.Kind.WRONG);
        }
    }

    /** The addresses elsewhere, without what stands behind a hash, each with the places that name it. */
    private static Map<String, List<Place>> links(SitePlan plan) {
        Map<String, List<Place>> links = new LinkedHashMap<>();
        for (Document document : plan.site().documents()) {
            add(document.body(), document.head().source(), links);
        }
        for (Language language : plan.site().languages()) {
            OwnParts own = plan.site().own(language);
            own.links().values().forEach(link -> add(link.link(), link.linkPlace(), links));
            own.additions().forEach(addition -> add(addition.blocks(), addition.source(), links));
        }
        for (Fact fact : plan.site().facts().values()) {
            add(fact.value(), fact.place(), links);
        }
        return links;
    }

    private static void add(List<Block> blocks, SourceText source, Map<String, List<Place>> links) {
        Blocks.eachInline(blocks, inline -> {
            if (inline instanceof Inline.Link link) {
                add(link.target(), source.place(link.span()), links);
            }
        });
    }

    private static void add(String target, Place place, Map<String, List<Place>> links) {
        String small = target.toLowerCase(Locale.ROOT);
        if (small.startsWith("http://") || small.startsWith("https://")) {
            String page = target.split("#", 2)[0];
            links.computeIfAbsent(page, p -> new ArrayList<>()).add(place);
        }
    }
}
