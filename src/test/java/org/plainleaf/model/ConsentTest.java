package org.plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plainleaf.text.Place;

final class ConsentTest {
    private static final LocalDate GIVEN = LocalDate.of(2026, 1, 10);

    private static Consent consent(@Nullable LocalDate until, @Nullable LocalDate withdrawn) {
        return new Consent(
                "C-014",
                "stories/one",
                GIVEN,
                until,
                Set.of(Consent.Channel.WEB),
                Consent.NameChoice.FALSE_NAME,
                withdrawn,
                null,
                null,
                null,
                Place.startOf("consents.yaml"));
    }

    @Test
    void coversItsChannelsFromTheDayItWasGiven() {
        Consent consent = consent(null, null);
        assertThat(consent.refusal(Consent.Channel.WEB, GIVEN)).isEmpty();
        assertThat(consent.refusal(Consent.Channel.WEB, GIVEN.minusDays(1))).contains(Consent.Refusal.NOT_YET_GIVEN);
        assertThat(consent.refusal(Consent.Channel.PRINT, GIVEN)).contains(Consent.Refusal.CHANNEL_NOT_COVERED);
    }

    @Test
    void coversItsLastDayAndNoLonger() {
        Consent consent = consent(GIVEN.plusYears(1), null);
        assertThat(consent.refusal(Consent.Channel.WEB, GIVEN.plusYears(1))).isEmpty();
        assertThat(consent.refusal(Consent.Channel.WEB, GIVEN.plusYears(1).plusDays(1)))
                .contains(Consent.Refusal.ENDED);
    }

    @Test
    void aWithdrawalCountsAtOnceEvenWithADateToCome() {
        Consent consent = consent(null, GIVEN.plusYears(5));
        assertThat(consent.refusal(Consent.Channel.WEB, GIVEN)).contains(Consent.Refusal.WITHDRAWN);
    }
}
