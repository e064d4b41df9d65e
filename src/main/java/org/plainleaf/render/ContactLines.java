package org.plainleaf.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Settings;
import org.plainleaf.render.view.Html;

/** Whom to ask, and who helps in danger: the lines that stand on every page and on every leaflet. */
final class ContactLines {
    private final Settings settings;
    private final Voice voice;
    private final boolean linked;

    /** {@code linked}: whether numbers and addresses are links. */
    ContactLines(Settings settings, Voice voice, boolean linked) {
        this.settings = settings;
        this.voice = voice;
        this.linked = linked;
    }

    /** Ways to reach the publisher, by kind: {@code phone}, {@code text}, {@code email}, {@code letter}. */
    Map<String, Html> ways() {
        Map<String, Html> lines = new LinkedHashMap<>();
        settings.contact().forEach((way, fact) -> {
            if (voice.hasFact(fact)) {
                lines.put(way, voice.say("ask." + way, Map.of("value", new Html(voice.fact(fact, linked)))));
            }
        });
        return lines;
    }

    /** Each line stands only where the site has its facts: a wrong number does more harm than none. */
    List<Html> help() {
        List<Html> lines = new ArrayList<>();
        add("help.danger", Map.of("phone", "danger"), lines);
        add("help.urgent", Map.of("phone", "urgent", "option", "urgent-option"), lines);
        add("help.text", Map.of("word", "text-word", "number", "text-number"), lines);
        add("help.listen", Map.of("phone", "listen"), lines);
        return lines;
    }

    private void add(String key, Map<String, String> places, List<Html> lines) {
        Map<String, Html> values = new HashMap<>();
        places.forEach((place, name) -> {
            String fact = settings.help().get(name);
            if (fact != null && voice.hasFact(fact)) {
                values.put(place, new Html("<b>" + voice.fact(fact, linked) + "</b>"));
            }
        });
        if (values.size() == places.size()) {
            lines.add(voice.say(key, values));
        }
    }
}
