package org.plainleaf.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Block;
import org.plainleaf.model.Document;
import org.plainleaf.model.Head;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Story;

/** Reads what a story adds: the situation, what the money was used for, how it ended, and the teller's consent. */
final class StoryReader implements KindReader {
    static final Map<String, Story.HeldBy> HELD_BY = Map.of(
            "notional", Story.HeldBy.NOTIONAL,
            "third-party", Story.HeldBy.THIRD_PARTY,
            "direct-payment", Story.HeldBy.DIRECT_PAYMENT);
    static final Map<String, Story.Ending> ENDINGS =
            Map.of("good", Story.Ending.GOOD, "hard", Story.Ending.HARD, "going-on", Story.Ending.GOING_ON);

    @Override
    public Kind kind() {
        return Kind.STORY;
    }

    @Override
    public List<String> texts() {
        return List.of("hard", "how-it-ended");
    }

    @Override
    public Document read(Head head, List<Block> body, Fields fields) {
        for (String name : List.of("situation", "used-for")) {
            if (!fields.has(name)) {
                fields.text(name);
            }
        }
        if (!fields.has("ending")) {
            fields.text("ending");
        }
        return new Story(
                head,
                body,
                fields.texts("situation"),
                fields.texts("used-for"),
                fields.choice("held-by", HELD_BY).orElse(null),
                fields.choice("ending", ENDINGS).orElse(Story.Ending.HARD),
                consent(fields));
    }

    /** The number of the consent record; an empty one, which the consent gate keeps back, where the story says nothing. */
    private static @Nullable String consent(Fields fields) {
        boolean illustrative = fields.flag("illustrative");
        Optional<String> consent = fields.optionalText("consent");
        if (illustrative && consent.isPresent()) {
            fields.error(
                    fields.span("consent"),
                    "fields/bad-choice",
                    "An example story has no teller, so it has no consent record.",
                    "Delete either the line \"consent\" or the line \"illustrative\".");
        }
        return illustrative ? null : consent.orElse("");
    }
}
