package org.plainleaf.serve;

import com.sun.net.httpserver.HttpExchange;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and for what. A page on the internet must not read a preview through the browser of who writes it: neither under a
 * name of its own that leads to this computer (so the Host header has to be ours), nor from another origin. Paths are taken apart
 * here once, and anything odd is refused.
 */
final class Door {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final int LONGEST_PATH = 1_000;

    private final Set<String> hosts;

    /** The door of a server at {@code port}. */
    Door(int port) {
        String behind = ":" + port;
        this.hosts = Set.of("localhost" + behind, "127.0.0.1" + behind, "[::1]" + behind);
    }

    /** The status that a request is refused with; nothing where it may come in. */
    Optional<Integer> refusal(HttpExchange exchange) {
        if (!exchange.getRemoteAddress().getAddress().isLoopbackAddress()) {
            return Optional.of(403);
        }
        List<String> host = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(421);
        }
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        String mode = exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign && !"navigate".equals(mode)) {
            return Optional.of(
                    403); // Somebody may follow a link to a preview; nobody may take it into a page of theirs.
        }
        return METHODS.contains(exchange.getRequestMethod()) ? Optional.empty() : Optional.of(405);
    }

    /** The path of a request, with its escapes undone once; nothing for a path that no browser sends for a page of ours. */
    static Optional<String> path(String raw) {
        if (raw.length() > LONGEST_PATH || !raw.startsWith("/")) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1)) * 16 + hex(raw.charAt(i + 2)) : -1;
                if (value < ' ' || value == '/' || value == '\\' || value == '%' || value == 0x7F) {
                    return Optional.empty();
                }
                bytes.put((byte) value);
                i += 2;
            } else if (c <= ' ' || c >= 0x7F || c == '\\') {
                return Optional.empty();
            } else {
                bytes.put((byte) c);
            }
        }
        try {
            String path =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            boolean odd = List.of(path.split("/", -1)).stream().anyMatch(part -> part.equals("..") || part.equals("."));
            return odd ? Optional.empty() : Optional.of(path);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(char c) {
        int digit = Character.digit(c, 16);
        return digit < 0 || c > 'f' ? -1_000 : digit;
    }
}
