package org.plainleaf.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plainleaf.build.CheckReport;
import org.plainleaf.build.Preview;
import org.plainleaf.build.PrintDesk;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.render.PreviewRenderer;

/**
 * Shows a site on this computer while it is written. It answers this computer alone (see {@link Door}), and only with files of the
 * preview and with texts of the site.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int TRIES = 50;
    private static final String OURS = "/_plainleaf/";
    private static final String INDEX = "index.html";
    private static final String CACHE = "Cache-Control";

    /** Files that have another name once their content is another: a page is there sooner if the browser keeps them. */
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("assets/[^/]+\\.[0-9a-f]{10}\\.[a-z0-9]+");

    private static final Pattern NO_SCRIPTS =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")(?![^\"]*script-src)");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("webm", "video/webm"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("pdf", "application/pdf"));

    private final Path root;
    private final Preview preview;
    private final Rebuilder rebuilder;
    private final HttpServer server;
    private final Door door;
    // A thread for each request: a slow one keeps nobody else waiting.
    private final Object printing = new Object();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    });
    private final Listeners listeners = new Listeners(threads);
    private final PreviewRenderer renderer = new PreviewRenderer();
    private final Panels panels = new Panels();
    private final SourcePages sources;

    /**
     * Starts to serve; the site is built once before this returns.
     *
     * @param site folder of the site
     * @param port the port to begin with; where it is taken, the next ones are tried
     * @param built is told of each build
     * @throws IOException if no port is free, the folder of the preview cannot be used, or the files cannot be watched
     */
    public PreviewServer(Path site, int port, Clock clock, Consumer<Rebuilt> built) throws IOException {
        // Where it is now: a relative path would follow the folder to wherever it is moved.
        this.root = site.toAbsolutePath().normalize();
        this.sources = new SourcePages(root);
        // Who sends a request by drops is hung up on, in seconds.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "30");
        // Small answers go out at once. Else each waits up to 40 ms for the browser to confirm the one before (RFC 896,
        // RFC 1122).
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
        this.server = bind(port);
        this.door = new Door(server.getAddress().getPort());
        try {
            this.preview = Preview.open(root, root.resolve(Preview.FOLDER), clock);
        } catch (IOException e) {
            server.stop(0);
            throw e;
        }
        this.rebuilder = new Rebuilder(root, preview, listeners, built);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        for (int i = 0; i < TRIES && port + i <= 65_535; i++) {
            try {
                return HttpServer.create(new InetSocketAddress(here, port == 0 ? 0 : port + i), 200);
            } catch (BindException e) {
                if (port == 0) {
                    throw e;
                }
            }
        }
        throw new IOException("the ports " + port + " to " + Math.min(65_535, port + TRIES - 1)
                + " are taken. Name another one with --port.");
    }

    /** The port that it answers at. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the first page. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            var refusal = door.refusal(exchange);
            var path = Door.path(exchange.getRequestURI().getRawPath());
            if (refusal.isPresent() || path.isEmpty()) {
                send(
                        exchange,
                        refusal.orElse(400),
                        "txt",
                        "Plainleaf does not answer this.\n".getBytes(StandardCharsets.UTF_8));
            } else if (path.get().equals(OURS + "events")) {
                listen(exchange);
            } else if (path.get().concat("/").equals(OURS)) {
                exchange.getResponseHeaders().set("Location", OURS);
                send(exchange, 302, "txt", new byte[0]);
            } else if (path.get().startsWith(OURS)) {
                ours(exchange, path.get().substring(OURS.length()));
            } else {
                file(exchange, path.get());
            }
        } catch (IOException e) {
            exchange.close(); // The browser has gone away.
        } catch (RuntimeException e) {
            send(exchange, 500, "txt", "Sorry: Plainleaf has a fault.\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void listen(HttpExchange exchange) throws IOException {
        String file = fileOf(query(exchange, "page"));
        int build = number(query(exchange, "build"));
        State state = rebuilder.state();
        boolean missed = state.hasChangedSince(file, build) || build > state.number();
        String first = missed ? "event: changed\ndata: " + state.number() + "\n\n" : "";
        listeners.add(exchange, file, first);
    }

    private void ours(HttpExchange exchange, String name) throws IOException {
        State state = rebuilder.state();
        Preview.State built = state.built();
        if (name.isEmpty() && built != null) {
            StringWriter report = new StringWriter();
            new CheckReport(root, built.today())
                    .write(
                            report,
                            built.outcome(),
                            built.seen(),
                            built.outcome().reading().pages(),
                            built.outcome().reading().sentences());
            send(exchange, 200, "html", report.toString().getBytes(StandardCharsets.UTF_8));
        } else if (name.equals("panel")) {
            text(exchange, 200, renderer.panel(panels.page(fileOf(query(exchange, "page")), state)));
        } else if (name.equals("mark")) {
            text(exchange, 200, renderer.mark(Panels.closed(fileOf(query(exchange, "page")), state)));
        } else if (name.equals("source") && built != null) {
            var source = sources.page(query(exchange, "file"), built);
            text(
                    exchange,
                    source.isPresent() ? 200 : 404,
                    source.map(renderer::source)
                            .map(page -> withScript(page, state))
                            .orElseGet(() -> renderer.instead(panels.missing(query(exchange, "file"), state))));
        } else if (name.equals("paper") && built != null) {
            paper(exchange, state, built);
        } else if (name.equals("preview.js") || name.equals("preview.css")) {
            send(exchange, 200, name.substring(name.indexOf('.') + 1), renderer.file(name));
        } else {
            text(exchange, 404, renderer.instead(panels.missing(OURS + name, state)));
        }
    }

    /** Makes a leaflet to look at: one at a time, because each takes a whole processor for a moment. */
    private void paper(HttpExchange exchange, State state, Preview.State built) throws IOException {
        String page = query(exchange, "page");
        Edition edition = state.edition(page).orElse(null);
        Format format = Format.named(query(exchange, "format")).orElse(null);
        if (edition == null || format == null) {
            text(exchange, 404, renderer.instead(panels.missing(Panels.PAPER, state)));
            return;
        }
        PrintDesk.Order order =
                new PrintDesk.Order(edition.document().key(), edition.language().tag(), format, null);
        PrintDesk.Proof proof;
        synchronized (printing) {
            proof = new PrintDesk(root, built.today()).proof(order);
        }
        if (proof.page() == null) {
            text(exchange, 409, withScript(renderer.instead(Panels.noPaper(proof.findings())), state));
        } else {
            send(exchange, 200, "pdf", proof.page().content());
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        State state = rebuilder.state();
        String file = fileOf(path);
        if (!Files.isDirectory(root)) {
            String instead = renderer.instead(Panels.gone(root));
            send(exchange, 503, "html", withScript(instead, state).getBytes(StandardCharsets.UTF_8));
        } else if (preview.paths().contains(file)) {
            byte[] content = preview.content(file);
            boolean page = file.endsWith(".html");
            if (NAMED_BY_CONTENT.matcher(file).matches()) {
                exchange.getResponseHeaders().set(CACHE, "private, max-age=86400, immutable");
            }
            send(exchange, 200, ending(file), page ? withPanel(content, file, state) : content);
        } else if (!path.endsWith("/") && preview.paths().contains(fileOf(path + "/"))) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 302, "txt", new byte[0]);
        } else {
            String instead = renderer.instead(panels.missing(path, state));
            send(exchange, 404, "html", withScript(instead, state).getBytes(StandardCharsets.UTF_8));
        }
    }

    private byte[] withPanel(byte[] content, String file, State state) {
        String html = Marks.on(new String(content, StandardCharsets.UTF_8), file, state, renderer);
        // Pages may be in a language that is written from right to left; staff read English.
        String panel = "<div id=\"plainleaf-preview\" lang=\"en\" dir=\"ltr\"><template shadowrootmode=\"open\">"
                + renderer.panel(panels.page(file, state)) + "</template></div>\n";
        int end = html.lastIndexOf("</body>");
        String with = end < 0 ? html + panel : html.substring(0, end) + panel + html.substring(end);
        return withScript(with, state).getBytes(StandardCharsets.UTF_8);
    }

    private static String withScript(String page, State state) {
        // Pages let no script run; in a preview they let ours.
        String html = NO_SCRIPTS.matcher(page).replaceFirst("$1script-src 'self'; connect-src 'self'; ");
        // It stands behind all that it needs, and nothing waits for it.
        String script =
                "<script async src=\"" + OURS + "preview.js\" data-build=\"" + state.number() + "\"></script>\n";
        int end = html.lastIndexOf("</body>");
        return end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
    }

    private static String fileOf(String path) {
        String file = path.startsWith("/") ? path.substring(1) : path;
        return file.isEmpty() || file.endsWith("/") ? file + INDEX : file;
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String query(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return ""; // No browser wrote this.
                }
            }
        }
        return "";
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static void text(HttpExchange exchange, int status, String html) throws IOException {
        send(exchange, status, "html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        if (!headers.containsKey(CACHE)) {
            headers.set(CACHE, "no-store");
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        try (exchange) {
            exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
            if (!head && body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** Ends all: the server, the watch, and the folder of the preview. */
    @Override
    public void close() throws IOException {
        rebuilder.close();
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        preview.close();
    }
}
