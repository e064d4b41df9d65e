package org.plainleaf.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a site prints.
 *
 * @param code what the codes of its leaflets start with
 * @param state the least that a translation must be, to be printed
 * @param documents formats of every guide, FAQ and story
 * @param languagesPoster whether there is a poster with a line in each language
 * @param packs leaflets in one file, by the name of the pack
 * @param places for which places leaflets are made in every build, by their names in files
 */
public record PrintSettings(
        String code,
        TranslationState state,
        List<Format> documents,
        boolean languagesPoster,
        Map<String, Pack> packs,
        List<String> places) {
    /**
     * Leaflets in one file, to be printed together.
     *
     * @param leaflets names of the leaflets
     * @param format their format
     * @param languages tags of their languages
     */
    public record Pack(List<String> leaflets, Format format, List<String> languages) {
        public Pack {
            leaflets = List.copyOf(leaflets);
            languages = List.copyOf(languages);
        }
    }

    /** Nothing but leaflets that are written as such, checked by a second person. */
    public static final PrintSettings NONE =
            new PrintSettings("L", TranslationState.REVIEWED, List.of(), false, Map.of(), List.of());

    public PrintSettings {
        documents = List.copyOf(documents);
        packs = Map.copyOf(packs);
        places = List.copyOf(places);
    }

    /** The formats that a document is printed in, in the order in which people read of them. */
    public List<Format> formatsOf(Document document) {
        if (!(document instanceof Leaflet leaflet)) {
            return document instanceof InfoPage ? List.of() : documents;
        }
        return leaflet.formats().stream()
                .flatMap(
                        format -> format == Format.BOOKLET ? Stream.of(format, Format.BOOKLET_FOLD) : Stream.of(format))
                .toList();
    }
}
