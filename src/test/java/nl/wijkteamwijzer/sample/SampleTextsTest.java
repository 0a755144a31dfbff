package nl.wijkteamwijzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.results.Interpretation;
import nl.wijkteamwijzer.survey.Quarter;
import org.junit.jupiter.api.Test;

class SampleTextsTest {

    @Test
    void explainsEachOfTheEightQuartersOnceAndSaysThatItIsInvented() {
        SampleTexts texts = new SampleTexts(new GemeenteCode("GM0546"), List.of());

        for (int age : IntStream.rangeClosed(1, 8).toArray()) {
            List<PublicRecord> records = texts.of(new Quarter(2026, 3), age, LocalDate.of(2026, 10, 1));
            assertThat(records).singleElement().isInstanceOf(Interpretation.class);
            assertThat(records.get(0).getPublication().isVoorbeeld()).isTrue();
            Interpretation interpretation = (Interpretation) records.get(0);
            assertThat(interpretation.text("en").getBody()).isNotEqualTo(interpretation.text("nl").getBody()).isNotBlank();
        }
    }
}
