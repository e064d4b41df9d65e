package org.plainleaf.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.TextPair;
import org.plainleaf.model.Wording;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Templates;

/**
 * Translations that stand on no page of their own: the words of menus, and the texts of the settings. Those that the tool brings
 * are left out: nobody could mend them here.
 *
 * @param pairs each beside its English, by the tag of its language
 * @param allowances what their translators switched off in their remarks, and all answers of the ledgers
 */
record BesidePages(Map<String, List<TextPair>> pairs, List<Allowance> allowances) {
    BesidePages {
        pairs = Map.copyOf(pairs);
        allowances = List.copyOf(allowances);
    }

    List<TextPair> of(Language language) {
        return pairs.getOrDefault(language.tag(), List.of());
    }

    /**
     * Those of a site.
     *
     * @param menus the interface of each language, by its tag
     * @param texts the texts of the settings in each language
     * @param files the PO files of the site itself
     */
    static BesidePages of(
            Site site,
            Map<String, Catalogues.Interface> menus,
            Map<String, Map<String, Wording>> texts,
            Catalogues catalogues,
            Set<String> files) {
        Map<String, List<TextPair>> pairs = new HashMap<>();
        List<Allowance> allowances = new ArrayList<>();
        for (Language language : site.languages()) {
            List<TextPair> own = new ArrayList<>();
            Catalogues.Interface menu = menus.get(language.tag());
            if (menu != null && files.contains(Catalogues.path(language, Catalogues.INTERFACE))) {
                own.addAll(menu.pairs());
                allowances.addAll(menu.allowances());
            }
            if (!language.isEnglish() && files.contains(Catalogues.path(language, Templates.SETTINGS))) {
                allowances.addAll(
                        catalogues.catalogue(language, Templates.SETTINGS).allowances());
                texts.getOrDefault(language.tag(), Map.of()).forEach((name, wording) -> {
                    Wording english = site.settings().texts().get(name);
                    if (english != null && wording.origin() == Wording.Origin.TRANSLATED) {
                        own.add(new TextPair(english, wording));
                    }
                });
            }
            allowances.addAll(catalogues.answers(language));
            pairs.put(language.tag(), List.copyOf(own));
        }
        return new BesidePages(pairs, allowances);
    }
}
