package nl.wijkteamwijzer.openinghours;

import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.everyDay;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** On 29 March 2026 the clock skips from 2 to 3; on 25 October it goes from 3 back to 2. */
class ClockChangeTest {

    @Test
    void isNeverOpenInTheHourThatSpringSkips() {
        OpeningHours hours = hours(everyDay("02:15", "02:45"));

        assertThat(hours.at(at("2026-03-28T03:00+01:00")).next()).isEqualTo(at("2026-03-30T02:15+02:00"));
    }

    @Test
    void closesAtTheSkipWhenTheClosingTimeIsSkipped() {
        assertThat(hours(everyDay("01:00", "02:30")).at(at("2026-03-29T01:30+01:00")).until())
                .isEqualTo(at("2026-03-29T03:00+02:00"));
    }

    @Test
    void opensAtTheSkipWhenTheOpeningTimeIsSkipped() {
        assertThat(hours(everyDay("02:30", "04:00")).at(at("2026-03-29T01:30+01:00")).next())
                .isEqualTo(at("2026-03-29T03:00+02:00"));
    }

    @Test
    void staysOpenOverTheSkip() {
        assertThat(hours(everyDay("01:00", "17:00")).at(at("2026-03-29T01:30+01:00")).until())
                .isEqualTo(at("2026-03-29T17:00+02:00"));
    }

    @Test
    void isOpenTwiceInTheHourThatAutumnRepeats() {
        OpeningHours hours = hours(everyDay("02:15", "02:45"));

        assertThat(hours.at(at("2026-10-25T02:20+02:00")).until()).isEqualTo(at("2026-10-25T02:45+02:00"));
        assertThat(hours.at(at("2026-10-25T02:45+02:00")).next()).isEqualTo(at("2026-10-25T02:15+01:00"));
        assertThat(hours.at(at("2026-10-25T02:15+01:00")).until()).isEqualTo(at("2026-10-25T02:45+01:00"));
        assertThat(hours.at(at("2026-10-25T02:45+01:00")).next()).isEqualTo(at("2026-10-26T02:15+01:00"));
    }

    @Test
    void opensAgainWhenTheClockGoesBackIntoOpeningHours() {
        OpeningHours hours = hours(everyDay("01:00", "02:30"));

        assertThat(hours.at(at("2026-10-25T01:30+02:00")).until()).isEqualTo(at("2026-10-25T02:30+02:00"));
        assertThat(hours.at(at("2026-10-25T02:30+02:00")).next()).isEqualTo(at("2026-10-25T02:00+01:00"));
    }

    @Test
    void closesWhenTheClockGoesBackToBeforeOpening() {
        OpeningHours hours = hours(everyDay("02:30", "04:00"));

        assertThat(hours.at(at("2026-10-25T02:40+02:00")).until()).isEqualTo(at("2026-10-25T02:00+01:00"));
        assertThat(hours.at(at("2026-10-25T02:00+01:00")).next()).isEqualTo(at("2026-10-25T02:30+01:00"));
    }

    @Test
    void staysOpenThroughBothHoursOfAutumn() {
        OpeningHours hours = hours(everyDay("02:00", "03:00"));

        assertThat(hours.at(at("2026-10-25T02:00+02:00")).until()).isEqualTo(at("2026-10-25T03:00+01:00"));
    }

    @Test
    void keepsWallClockHoursOnBothSidesOfAChange() {
        assertThat(hours(everyDay("09:00", "17:00")).at(at("2026-03-28T17:00+01:00")).next())
                .isEqualTo(at("2026-03-29T09:00+02:00"));
        assertThat(hours(everyDay("09:00", "17:00")).at(at("2026-10-24T17:00+02:00")).next())
                .isEqualTo(at("2026-10-25T09:00+01:00"));
    }

    // With the offset written out, as in autumn the local time alone does not tell which hour is meant.
    private static ZonedDateTime at(String offsetTime) {
        return ZonedDateTime.parse(offsetTime).withZoneSameInstant(OpeningHoursFixture.AMSTERDAM);
    }
}
