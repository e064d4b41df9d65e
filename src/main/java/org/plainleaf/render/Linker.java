package org.plainleaf.render;

import java.util.Optional;
import org.plainleaf.model.Address;
import org.plainleaf.model.Language;
import org.plainleaf.model.SitePlan;

/**
 * Writes the links of one page. Links are relative, so that the site works in any folder of a server. A page that the
 * reader's language lacks is linked in English, and the link says so.
 */
final class Linker {
    private final SitePlan plan;
    private final Language language;
    private final Address page;
    private final String up;

    /** Links for the page at {@code page} in {@code language}. */
    Linker(SitePlan plan, Language language, Address page) {
        this(plan, language, page, relativeRoot(language, page));
    }

    private Linker(SitePlan plan, Language language, Address page, String up) {
        this.plan = plan;
        this.language = language;
        this.page = page;
        this.up = up;
    }

    /** Links for a page that a server shows under any address: they start at the root of the server. */
    static Linker fromAnywhere(SitePlan plan, Language language) {
        String url = plan.site().settings().url();
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return new Linker(plan, language, Address.HOME, path < 0 ? "/" : url.substring(path) + "/");
    }

    /**
     * Where a link leads.
     *
     * @param href value of the attribute
     * @param language language of what it leads to
     */
    record Target(String href, Language language) {}

    Language language() {
        return language;
    }

    Address page() {
        return page;
    }

    /** A file of the site, such as {@code assets/site.css}. */
    String file(String path) {
        return up + path;
    }

    /** A page in the reader's language, or failing that in English; nothing where neither is there. */
    Optional<Target> to(Address address) {
        if (plan.has(language, address)) {
            return Optional.of(new Target(href(language, address), language));
        }
        Language english = plan.site().languages().get(0);
        return plan.has(english, address) ? Optional.of(new Target(href(english, address), english)) : Optional.empty();
    }

    /** A page in a certain language, which is there. */
    String href(Language to, Address address) {
        String path = to.addressPrefix() + address.path();
        String relative = up + path.substring(1);
        return relative.isEmpty() ? "./" : relative;
    }

    /** Where a link that an author wrote leads; nothing for a page that is not there. */
    Optional<Target> resolve(String written, Address document) {
        if (written.startsWith("#")) {
            String id = written.substring(1);
            return Optional.of(new Target(plan.hasAnchor(page, id) ? written : stepHref(document, id), language));
        }
        if (written.startsWith("/media/")) {
            return plan.site().media().contains(written)
                    ? Optional.of(new Target(file(written.substring(1)), language))
                    : Optional.empty();
        }
        if (!written.startsWith("/")) {
            return written.isEmpty() ? Optional.empty() : Optional.of(new Target(written, language));
        }
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : written.substring(hash);
        return Address.parse(hash < 0 ? written : written.substring(0, hash))
                .flatMap(address -> toWithFragment(address, fragment));
    }

    private Optional<Target> toWithFragment(Address address, String fragment) {
        if (!fragment.isEmpty() && !plan.hasAnchor(address, fragment.substring(1))) {
            Optional<Address> step = plan.stepWith(address, fragment.substring(1));
            if (step.isPresent()) {
                String rest = step.get().equals(address.child(fragment.substring(1))) ? "" : fragment;
                return to(step.get()).map(t -> new Target(t.href() + rest, t.language()));
            }
        }
        return to(address).map(t -> new Target(t.href() + fragment, t.language()));
    }

    private String stepHref(Address guide, String id) {
        return plan.stepWith(guide, id)
                .map(step -> href(language, step) + (step.equals(guide.child(id)) ? "" : "#" + id))
                .orElse("#" + id);
    }

    private static String relativeRoot(Language language, Address page) {
        String path = language.addressPrefix() + page.path();
        return "../".repeat((int) path.chars().filter(c -> c == '/').count() - 1);
    }
}
