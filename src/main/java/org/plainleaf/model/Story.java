package org.plainleaf.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's story, or an example story that says so.
 *
 * @param head title, summary, dates
 * @param body the text
 * @param situations keys of the situations that it is about
 * @param uses keys of what the money was used for
 * @param heldBy who held the money, or null where the story does not say
 * @param ending how it ended
 * @param consent number of the teller's consent record; null for an example story
 */
public record Story(
        Head head,
        List<Block> body,
        List<String> situations,
        List<String> uses,
        @Nullable HeldBy heldBy,
        Ending ending,
        @Nullable String consent)
        implements Document {
    /** Who held the money. */
    public enum HeldBy {
        NOTIONAL,
        THIRD_PARTY,
        DIRECT_PAYMENT
    }

    /** How a story ended. */
    public enum Ending {
        GOOD,
        HARD,
        GOING_ON
    }

    public Story {
        body = List.copyOf(body);
        situations = List.copyOf(situations);
        uses = List.copyOf(uses);
    }

    /** Whether it is made up, to show how things can go. */
    public boolean illustrative() {
        return consent == null;
    }

    @Override
    public Kind kind() {
        return Kind.STORY;
    }

    @Override
    public Story with(Head head, List<Block> body) {
        return new Story(head, body, situations, uses, heldBy, ending, consent);
    }
}
