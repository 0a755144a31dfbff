package nl.wijkteamwijzer.figuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparisons;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final String NAME = "Team \"Noord\" 't</script><script>alert(1)</script>";

    @Test
    void noNameEndsTheScriptInWhichItStands() {
        List<Charts.Place> places = List.of(new Charts.Place(NAME, new Cell("noord", "snel", null, null, Comparisons.NONE)));

        for (String chart : List.of(Charts.teams(places, "Cijfer", "Marge"), Charts.trend(places, "Cijfer", "Marge"))) {
            assertThat(chart).doesNotContain("<");
            assertThat(label(chart)).isEqualTo(NAME);
        }
    }

    private static String label(String chart) {
        JsonObject data = Json.createReader(new StringReader(chart)).readObject().getJsonObject("data");
        return data.getJsonArray("labels").getString(0);
    }
}
