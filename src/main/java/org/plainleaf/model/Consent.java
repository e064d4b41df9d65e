package org.plainleaf.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;

/**
 * A teller's consent to publish a story.
 *
 * @param id number of the record
 * @param story key of the story
 * @param given when it was given
 * @param until when it ends; null where it has no end
 * @param channels where the story may be published
 * @param name how the teller is named
 * @param withdrawn when the teller took the story back; null where that has not happened
 * @param place where the record stands
 */
public record Consent(
        String id,
        String story,
        LocalDate given,
        @Nullable LocalDate until,
        Set<Channel> channels,
        NameChoice name,
        @Nullable LocalDate withdrawn,
        Place place) {
    /** Where a story may be published. */
    public enum Channel {
        WEB,
        PRINT,
        TRANSLATION
    }

    /** How a teller is named. */
    public enum NameChoice {
        OWN_NAME,
        FALSE_NAME,
        NO_NAME
    }

    /** Why a consent does not allow publishing. */
    public enum Refusal {
        NOT_YET_GIVEN,
        ENDED,
        WITHDRAWN,
        CHANNEL_NOT_COVERED
    }

    public Consent {
        channels = Set.copyOf(channels);
    }

    /** Why the story may not be published on a channel on a day; empty where it may. */
    public Optional<Refusal> refusal(Channel channel, LocalDate today) {
        // A withdrawal counts from the moment it is written down, whatever its date says.
        if (withdrawn != null) {
            return Optional.of(Refusal.WITHDRAWN);
        }
        if (given.isAfter(today)) {
            return Optional.of(Refusal.NOT_YET_GIVEN);
        }
        if (until != null && today.isAfter(until)) {
            return Optional.of(Refusal.ENDED);
        }
        return channels.contains(channel) ? Optional.empty() : Optional.of(Refusal.CHANNEL_NOT_COVERED);
    }
}
