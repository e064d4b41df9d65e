package org.plainleaf.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param approved which text the teller approved; null where nobody wrote it down
 * @param places names of the only places for which it may be printed; null for everywhere
 * @param notice where a kind notice stands in the story's stead; null for none
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
        @Nullable Approval approved,
        @Nullable Set<String> places,
        @Nullable Notice notice,
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

    /**
     * What the teller read and agreed to.
     *
     * @param text {@link StoryText#hash} of the story
     * @param on the day; null where nobody wrote it down
     */
    public record Approval(String text, @Nullable LocalDate on) {}

    /**
     * Addresses at which readers are told that the story is gone.
     *
     * @param address where the story stood
     * @param formerly where it stood before
     */
    public record Notice(Address address, List<Address> formerly) {
        public Notice {
            formerly = List.copyOf(formerly);
        }

        /** All of them, the story's own first. */
        public List<Address> addresses() {
            return Stream.concat(Stream.of(address), formerly.stream()).toList();
        }
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
        places = places == null ? null : Set.copyOf(places);
    }

    /** Whether readers are told that the story is gone: its teller took it back, or the consent ended. */
    public Optional<Notice> notice(LocalDate today) {
        boolean gone = withdrawn != null || until != null && today.isAfter(until);
        return gone ? Optional.ofNullable(notice) : Optional.empty();
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
