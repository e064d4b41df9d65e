package org.plainleaf.build;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which servers the public can reach. Others, such as a computer at home or in an office, are never asked: no reader gets
 * there, and a page that somebody else wrote could make this computer talk to them.
 */
final class PublicHosts implements Predicate<InetAddress> {
    @Override
    public boolean test(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes);
    }

    /** RFC 6890: this network, shared by a provider, for protocols and examples, for benchmarks, for later. */
    private static boolean isPublic4(int first, int second, byte[] bytes) {
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean examples =
                first == 198 && second == 51 && bytes[2] == 100 || first == 203 && second == 0 && bytes[2] == 113;
        return first != 0 && first < 240 && !shared && !protocols && !benchmarks && !examples;
    }

    /** RFC 4291: only 2000::/3 is public; and of that, 6to4 and Teredo may hide a private address. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean teredo = first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        boolean examples = first == 0x2001 && (bytes[2] & 0xff) == 0x0d && (bytes[3] & 0xff) == 0xb8;
        return first >>> 13 == 1 && first != 0x2002 && !teredo && !examples;
    }

    /** Whether the name alone says that only computers nearby know it. */
    static boolean isNearby(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean inNumbers = name.startsWith("[") || name.matches("[0-9.]+");
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.endsWith(".local")
                || name.endsWith(".internal")
                || name.endsWith(".lan")
                || name.endsWith(".home.arpa")
                || !inNumbers && name.indexOf('.') < 0;
    }
}
