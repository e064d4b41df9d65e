package org.plainleaf.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Asks servers whether a page is there: with HEAD, and where that is refused with a GET for its first bytes. One question
 * at a time a server, no cookies. Every address is looked at before it is asked, also the ones that a server leads on to.
 * For several threads.
 */
final class LinkAsker {
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final Predicate<InetAddress> mayAsk;
    private final Duration timeout;
    private final String name;
    private final Map<String, ReentrantLock> hosts = new ConcurrentHashMap<>();

    /** {@code name}: who asks, said to each server. */
    LinkAsker(Predicate<InetAddress> mayAsk, Duration timeout, String name) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
        this.mayAsk = mayAsk;
        this.timeout = timeout;
        this.name = name;
    }

    /** Asks for a page; takes as long as its server, up to the timeout for each step. */
    LinkAnswer ask(URI first) throws InterruptedException {
        URI at = first;
        URI moved = first;
        boolean permanent = true;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Optional<LinkAnswer> refusal = refusal(at);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            try {
                HttpResponse<?> response = answer(at);
                int status = response.statusCode();
                Optional<String> next = response.headers().firstValue("location");
                if (status < 300 || status >= 400 || next.isEmpty()) {
                    return judged(status, moved.equals(first) ? "" : moved.toString());
                }
                at = at.resolve(next.get());
                permanent &= status == 301 || status == 308;
                moved = permanent ? at : moved;
            } catch (HttpTimeoutException e) {
                return new LinkAnswer(LinkAnswer.Kind.SILENT, " within " + timeout.toSeconds() + " seconds");
            } catch (IOException e) {
                return LinkAnswer.of(LinkAnswer.Kind.SILENT);
            } catch (IllegalArgumentException e) {
                return LinkAnswer.of(LinkAnswer.Kind.WRONG); // It leads on to what is no address.
            }
        }
        return LinkAnswer.of(LinkAnswer.Kind.CIRCLE);
    }

    private static LinkAnswer judged(int status, String moved) {
        String number = String.valueOf(status);
        if (status == 404 || status == 410) {
            return new LinkAnswer(LinkAnswer.Kind.GONE, number);
        } else if (status >= 500) {
            return new LinkAnswer(LinkAnswer.Kind.TROUBLE, number);
        } else if (status >= 400) {
            return new LinkAnswer(LinkAnswer.Kind.REFUSED, number);
        }
        return moved.isEmpty() ? LinkAnswer.of(LinkAnswer.Kind.THERE) : new LinkAnswer(LinkAnswer.Kind.MOVED, moved);
    }

    /** What can be said of an address before its server is asked. */
    private Optional<LinkAnswer> refusal(URI address) {
        String host = address.getHost();
        String scheme = address.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (host == null || !web) {
            return Optional.of(LinkAnswer.of(LinkAnswer.Kind.WRONG));
        }
        if (PublicHosts.isNearby(host)) {
            return Optional.of(LinkAnswer.of(LinkAnswer.Kind.PRIVATE));
        }
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (!mayAsk.test(found)) {
                    return Optional.of(LinkAnswer.of(LinkAnswer.Kind.PRIVATE));
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(LinkAnswer.of(LinkAnswer.Kind.NO_HOST));
        }
    }

    private HttpResponse<?> answer(URI address) throws IOException, InterruptedException {
        ReentrantLock lock = hosts.computeIfAbsent(address.getAuthority(), host -> new ReentrantLock());
        lock.lockInterruptibly();
        try {
            HttpResponse<?> head = client.send(
                    request(address)
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (head.statusCode() < 400 || head.statusCode() == 410 || head.statusCode() == 429) {
                return head;
            }
            HttpResponse<InputStream> get = client.send(
                    request(address).header("Range", "bytes=0-255").GET().build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            get.body().close(); // Whatever else the server would send.
            return get;
        } finally {
            lock.unlock();
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(timeout).header("User-Agent", name);
    }
}
