package nl.wijkteamwijzer.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.publishing.Publication;
import org.junit.jupiter.api.Test;

class TariffTimelineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void eachYearFollowsTheOneBeforeAndAfterTheLastThereIsNone() {
        List<TariffTimeline.Stretch> stretches = TariffTimeline.of(Seed.RECORDS.tariffs()).stretches();

        assertThat(stretches.get(0).from()).isEqualTo("2016-01-01");
        assertThat(stretches).filteredOn(stretch -> stretch.tariff() == null)
                .extracting(TariffTimeline.Stretch::from, TariffTimeline.Stretch::to)
                .containsExactly(tuple(LocalDate.parse("2027-01-01"), null));
        assertThat(TariffTimeline.of(Seed.RECORDS.tariffs()).after(TODAY)).hasValueSatisfying(
                next -> assertThat(next.tariff()).isNull());
    }

    @Test
    void aChangeInTheMiddleOfAYearDividesIt() {
        List<Tariff> tariffs = new ArrayList<>(Seed.RECORDS.tariffs());
        Tariff now = tariffs.stream().filter(tariff -> tariff.getName().equals("2026")).findFirst().orElseThrow();
        TariffKind kind = new TariffKind();
        tariffs.add(kind.write("2026", 2, Publication.published(TODAY, LocalDate.parse("2026-12-31"), TODAY, null, null, false), kind.read(now)));

        assertThat(TariffTimeline.of(tariffs).stretches())
                .filteredOn(stretch -> stretch.tariff() != null && stretch.tariff().getName().equals("2026"))
                .extracting(TariffTimeline.Stretch::from, TariffTimeline.Stretch::to, stretch -> stretch.tariff().getRevision())
                .containsExactly(
                        tuple(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-11-21"), 1),
                        tuple(TODAY, LocalDate.parse("2026-12-31"), 2));
    }
}
