package org.plainleaf.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page within the site: {@code /guides/ask-for-one/}. Starts and ends with a slash; between them
 * lower-case words with hyphens, so that an address can never lead out of the site's folder.
 *
 * @param path the address
 */
public record Address(String path) implements Comparable<Address> {
    private static final Pattern FORM = Pattern.compile("/(?:[a-z0-9]+(?:-+[a-z0-9]+)*/)*");

    /** The first page. */
    public static final Address HOME = new Address("/");

    public Address {
        if (!FORM.matcher(path).matches()) {
            throw new IllegalArgumentException(path);
        }
    }

    /** The address, if it is a sound one; a slash missing at the end is added. */
    public static Optional<Address> parse(String path) {
        String whole = path.endsWith("/") ? path : path + "/";
        return path.startsWith("/")
                        && whole.length() <= 300
                        && FORM.matcher(whole).matches()
                ? Optional.of(new Address(whole))
                : Optional.empty();
    }

    /** The address one step below. */
    public Address child(String name) {
        return new Address(path + name + "/");
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
