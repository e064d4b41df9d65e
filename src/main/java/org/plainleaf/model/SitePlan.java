package org.plainleaf.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which pages the site has, in which languages, and which anchors they have: known before any page is made, so that links
 * can be checked and written in one pass. Addresses are those of the English pages; other languages have the same ones
 * below their own prefix. Immutable once made.
 */
public final class SitePlan {
    public static final Address STORIES = new Address("/stories/");
    public static final Address GUIDES = new Address("/guides/");
    public static final Address FAQS = new Address("/faqs/");
    public static final Address LEAFLETS = new Address("/leaflets/");
    public static final Address WORDS = new Address("/words/");
    public static final Address LANGUAGES = new Address("/languages/");
    public static final Address PAGES = new Address("/pages/");
    /** Only in languages that have pages. */
    public static final Address SEARCH = new Address("/search/");
    /** Pages that one page of the map of the site lists: a list of more is too heavy for a cheap phone. */
    public static final int LINKS_ON_SITE_MAP = 300;

    /** Name of the page with all steps of a guide, below its address. */
    public static final String ALL_STEPS = "all";

    /** Name of the page on which staff add their own details to a leaflet, below its address. */
    public static final String DESK = "desk";

    private final Site site;
    private final Map<String, Map<String, Edition>> editions = new LinkedHashMap<>();
    private final Map<String, Set<Address>> pages = new HashMap<>();
    private final Map<Address, Set<String>> anchors = new HashMap<>();
    private final Map<Address, Map<String, Address>> stepsOfAnchors = new HashMap<>();
    private final Map<Address, List<Document>> documents = new HashMap<>();

    /** What the work of one thread asks, while somebody listens: a page is made by one thread, through many hands. */
    @SuppressWarnings("ThreadLocalUsage") // Of this very one: what another hears is none of its business.
    private final ThreadLocal<Map<Question, Object>> asked = new ThreadLocal<>();

    /** The plan for a site whose editions are {@code editions}, English ones included. */
    public SitePlan(Site site, List<Edition> editions) {
        this.site = site;
        for (Language language : site.languages()) {
            this.editions.put(language.tag(), new LinkedHashMap<>());
            this.pages.put(language.tag(), new HashSet<>());
        }
        for (Edition edition : editions) {
            editionsOf(edition.language()).put(edition.document().key(), edition);
            pagesOf(edition.language()).addAll(addressesOf(edition.document()));
            if (edition.language().isEnglish()) {
                addAnchors(edition.document());
                for (Address address : addressesOf(edition.document())) {
                    documents.merge(address, List.of(edition.document()), SitePlan::joined);
                }
            }
        }
        site.languages().forEach(this::addLists);
    }

    private static List<Document> joined(List<Document> some, List<Document> more) {
        List<Document> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private void addAnchors(Document document) {
        Address address = document.head().address();
        if (!(document instanceof Guide)) {
            anchors.put(address, idsOf(document.body()));
            return;
        }
        Sections sections = Sections.of(document.body());
        Map<String, Address> steps = new HashMap<>();
        Set<String> own = new HashSet<>(idsOf(sections.intro()));
        for (Sections.Section section : sections.sections()) {
            Address step = address.child(section.heading().id());
            Set<String> ids = idsOf(section.blocks());
            anchors.put(step, ids);
            ids.forEach(id -> steps.put(id, step));
            steps.put(section.heading().id(), step);
        }
        anchors.put(address, own);
        anchors.put(address.child(ALL_STEPS), idsOf(document.body()));
        stepsOfAnchors.put(address, steps);
    }

    private static Set<String> idsOf(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        Blocks.each(blocks, block -> {
            if (block instanceof Block.Heading heading) {
                ids.add(heading.id());
            }
        });
        return Set.copyOf(ids);
    }

    /** The addresses of the pages that a document becomes. */
    public static List<Address> addressesOf(Document document) {
        List<Address> addresses = new ArrayList<>();
        Address address = document.head().address();
        addresses.add(address);
        if (document instanceof Leaflet) {
            addresses.add(address.child(DESK));
        }
        if (document instanceof Guide) {
            addresses.add(address.child(ALL_STEPS));
            for (Sections.Section section : Sections.of(document.body()).sections()) {
                addresses.add(address.child(section.heading().id()));
            }
        }
        return addresses;
    }

    /** The lists that the tool makes: only those with something in them. */
    private void addLists(Language language) {
        Set<Address> into = pagesOf(language);
        into.add(Address.HOME);
        into.add(LANGUAGES);
        for (int part = 1; part <= siteMapParts(); part++) {
            into.add(siteMap(part));
        }
        if (printsAnything()) {
            into.add(LEAFLETS);
        }
        if (language.isEnglish() && site.terms().stream().anyMatch(t -> t.use() == Term.Use.EXPLAIN)) {
            into.add(WORDS);
        }
        if (!editionsOf(language).isEmpty()) {
            into.add(SEARCH);
        }
        for (Edition edition : editionsOf(language).values()) {
            if (edition.document() instanceof Story story) {
                into.add(STORIES);
                story.situations().forEach(key -> into.add(situation(key)));
                story.uses().forEach(key -> into.add(use(key)));
            } else if (edition.document() instanceof Guide) {
                into.add(GUIDES);
            } else if (edition.document() instanceof Faq) {
                into.add(FAQS);
            }
        }
    }

    private boolean printsAnything() {
        return !site.settings().print().documents().isEmpty()
                || site.settings().print().languagesPoster()
                || site.documents().stream().anyMatch(Leaflet.class::isInstance);
    }

    /** One page of the map of the site, counted from 1. */
    public static Address siteMap(int part) {
        return part == 1 ? PAGES : PAGES.child(String.valueOf(part));
    }

    /** How many pages the map of the site has; in each language the same. */
    public int siteMapParts() {
        return Math.max(1, (site.documents().size() + LINKS_ON_SITE_MAP - 1) / LINKS_ON_SITE_MAP);
    }

    /** The list of stories about a situation. */
    public static Address situation(String key) {
        return STORIES.child("situation").child(key);
    }

    /** The list of stories about a use. */
    public static Address use(String key) {
        return STORIES.child("use").child(key);
    }

    public Site site() {
        return site;
    }

    /** Makes something, and asks questions of this plan. */
    @FunctionalInterface
    public interface Asking<V, E extends Exception> {
        V make() throws E;
    }

    /**
     * Something that was made.
     *
     * @param value what was made
     * @param asked what it asked, with the answers
     */
    public record Heard<V>(V value, Map<Question, Object> asked) {
        public Heard {
            asked = Map.copyOf(asked);
        }
    }

    /** Makes something, in this thread, and gives it with all that it asked. */
    public <V, E extends Exception> Heard<V> listen(Asking<V, E> making) throws E {
        Map<Question, Object> heard = new HashMap<>();
        asked.set(heard);
        try {
            return new Heard<>(making.make(), heard);
        } finally {
            asked.remove();
        }
    }

    /** Whether all questions have the answers that they had. */
    public boolean saysTheSame(Map<Question, Object> heard) {
        return heard.entrySet().stream().allMatch(one -> Question.same(one.getValue(), answer(one.getKey())));
    }

    /** What is to be said to a question now. */
    public Object answer(Question question) {
        Map<String, Edition> there = editions.getOrDefault(question.language(), Map.of());
        Set<Address> addresses = pages.getOrDefault(question.language(), Set.of());
        return switch (question.kind()) {
            case PAGE -> addresses.contains(question.address());
            case LANGUAGES -> tagsOf(question.address());
            case ANCHOR -> isAnchor(question.address(), question.name());
            case STEP -> step(question.address(), question.name());
            case EDITION -> Optional.ofNullable(there.get(question.name()));
            case EDITIONS -> List.copyOf(there.values());
            case ADDRESSES -> Set.copyOf(addresses);
            case DOCUMENTS -> documents.getOrDefault(question.address(), List.of());
        };
    }

    private <T> T heard(Question.Kind kind, String language, Address address, String name, T answer) {
        Map<Question, Object> heard = asked.get();
        if (heard != null) {
            heard.put(new Question(kind, language, address, name), answer);
        }
        return answer;
    }

    /** The editions of a language, in the order of the documents. */
    public List<Edition> editions(Language language) {
        List<Edition> all = List.copyOf(editionsOf(language).values());
        return heard(Question.Kind.EDITIONS, language.tag(), Address.HOME, "", all);
    }

    public Optional<Edition> edition(Language language, String key) {
        Optional<Edition> found = Optional.ofNullable(editionsOf(language).get(key));
        return heard(Question.Kind.EDITION, language.tag(), Address.HOME, key, found);
    }

    /** Whether there is a page at an address in a language. */
    public boolean has(Language language, Address address) {
        return heard(
                Question.Kind.PAGE,
                language.tag(),
                address,
                "",
                pagesOf(language).contains(address));
    }

    /** All addresses of a language. */
    public Set<Address> addresses(Language language) {
        Set<Address> all = Collections.unmodifiableSet(pagesOf(language));
        return heard(Question.Kind.ADDRESSES, language.tag(), Address.HOME, "", all);
    }

    /** Whether the page at an address has an anchor. */
    public boolean hasAnchor(Address address, String id) {
        return heard(Question.Kind.ANCHOR, "", address, id, isAnchor(address, id));
    }

    private boolean isAnchor(Address address, String id) {
        return anchors.getOrDefault(address, Set.of()).contains(id);
    }

    /** The step of the guide at {@code guide} that has an anchor. */
    public Optional<Address> stepWith(Address guide, String id) {
        return heard(Question.Kind.STEP, "", guide, id, step(guide, id));
    }

    private Optional<Address> step(Address guide, String id) {
        return Optional.ofNullable(stepsOfAnchors.getOrDefault(guide, Map.of()).get(id));
    }

    /** The languages that have a page at an address, English first. */
    public List<Language> languagesOf(Address address) {
        List<Language> languages = site.languages().stream()
                .filter(language -> pagesOf(language).contains(address))
                .toList();
        heard(Question.Kind.LANGUAGES, "", address, "", tagsOf(address));
        return languages;
    }

    private List<String> tagsOf(Address address) {
        return site.languages().stream()
                .filter(language -> pagesOf(language).contains(address))
                .map(Language::tag)
                .toList();
    }

    /** The documents that stand at an address: one, or more where two were given the same. Of the English site. */
    public List<Document> documentsAt(Address address) {
        List<Document> there = documents.getOrDefault(address, List.of());
        return heard(Question.Kind.DOCUMENTS, "", address, "", there);
    }

    private Map<String, Edition> editionsOf(Language language) {
        return editions.getOrDefault(language.tag(), Map.of());
    }

    private Set<Address> pagesOf(Language language) {
        return pages.getOrDefault(language.tag(), Set.of());
    }
}
