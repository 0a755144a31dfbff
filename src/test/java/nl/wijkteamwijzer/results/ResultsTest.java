package nl.wijkteamwijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.survey.Quarter;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    private static final Quarter SPRING = new Quarter(2026, 1);
    private static final LocalDate PRINTED = LocalDate.of(2027, 2, 1);

    @Test
    void tellOfAQuarterWhatWasMeasuredOfIt() {
        assertThat(period("2026-Q1", "2026-Q4", "2026", "2025")).contains("2026-Q1");
    }

    @Test
    void elseOfItsYearElseOfTheYearBefore() {
        assertThat(period("2026-Q4", "2026", "2025")).contains("2026");
        assertThat(period("2026-Q4", "2025", "2024")).contains("2025");
    }

    @Test
    void neverOfALaterQuarterOrOfLongAgo() {
        assertThat(period("2026-Q4", "2027", "2024", "2025-Q4")).isEmpty();
    }

    private static Optional<String> period(String... measured) {
        Results results = ResultsFixture.of(Stream.of(measured).map(ResultsTest::value).toList());
        return results.value("overhead", LEIDEN, SPRING, PRINTED).map(IndicatorValue::getPeriod);
    }

    private static IndicatorValue value(String period) {
        LocalDate day = LocalDate.of(2020, 1, 1);
        return new IndicatorValue(
                new IndicatorValue.Place("overhead", LEIDEN, period),
                new IndicatorValue.Measured(BigDecimal.TEN, LocalDate.of(Integer.parseInt(period.substring(0, 4)), 12, 31), null),
                1,
                new Publication(Status.GEPUBLICEERD, day, null, day));
    }
}
