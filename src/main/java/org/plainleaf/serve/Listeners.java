package org.plainleaf.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Open pages that wait to hear of a build: server-sent events (HTML Standard, 9.2). Thread-safe. */
final class Listeners {
    /** More open pages than anybody has; what comes after them hears nothing. */
    private static final int MOST = 200;

    private final Set<Listener> all = ConcurrentHashMap.newKeySet();
    private final Executor threads;

    Listeners(Executor threads) {
        this.threads = threads;
    }

    /** One open page; its answer stays open for as long as the page is. */
    private record Listener(HttpExchange exchange, String file) {}

    /** Keeps the answer to a page open. {@code first} is what it is told at once; may be empty. */
    void add(HttpExchange exchange, String file, String first) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Listener listener = new Listener(exchange, file);
        if (all.size() >= MOST) {
            exchange.close();
            return;
        }
        all.add(listener);
        send(listener, ": hello\nretry: 500\n\n" + first);
    }

    /** Tells each page what it has to do after a build. */
    void tell(State state) {
        for (Listener listener : all) {
            threads.execute(() -> send(listener, event(listener.file(), state)));
        }
    }

    /** A sign of life: it finds the pages that are no longer there. */
    void greet() {
        for (Listener listener : all) {
            threads.execute(() -> send(listener, ":\n\n"));
        }
    }

    /** What a page is told that shows {@code file}: it has changed, or what is said of it may have. */
    static String event(String file, State state) {
        String name = state.isNew(file) ? "changed" : "built";
        return "event: " + name + "\ndata: " + state.number() + "\n\n";
    }

    private void send(Listener listener, String text) {
        try {
            OutputStream out = listener.exchange().getResponseBody();
            synchronized (listener) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            all.remove(listener);
            listener.exchange().close(); // The page is gone.
        }
    }

    /** Ends all of them. */
    void close() {
        all.forEach(listener -> listener.exchange().close());
        all.clear();
    }
}
