package nl.wijkteamwijzer.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"BU05460302", "bu05460302", "5460302", "05460302", " 5460302 "})
    void readsABuurtInFullOrAsABareNumber(String text) {
        assertThat(BuurtCode.parse(text)).map(BuurtCode::value).contains("BU05460302");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BU",
                "BU5460302",
                "WK054603",
                "GM0546",
                "546",
                "005460302",
                "54603O2",
                "-5460302",
                "BU0546030x"
            })
    void isEmptyForWhatIsNotABuurt(String text) {
        assertThat(BuurtCode.parse(text)).isEmpty();
    }

    @Test
    void readsWijkAndGemeenteInBothForms() {
        assertThat(WijkCode.parse("54603"))
                .isEqualTo(WijkCode.parse("WK054603"))
                .map(WijkCode::value)
                .contains("WK054603");
        assertThat(GemeenteCode.parse("546"))
                .isEqualTo(GemeenteCode.parse("GM0546"))
                .map(GemeenteCode::value)
                .contains("GM0546");
        assertThat(WijkCode.parse(null)).isEmpty();
        assertThat(GemeenteCode.parse("0")).isEmpty();
    }

    @Test
    void knowsTheWijkAndGemeenteABuurtLiesIn() {
        BuurtCode deKooi = new BuurtCode("BU05460302");

        assertThat(deKooi.wijk()).isEqualTo(new WijkCode("WK054603"));
        assertThat(deKooi.gemeente()).isEqualTo(new GemeenteCode("GM0546"));
        assertThat(deKooi.wijk().gemeente()).isEqualTo(deKooi.gemeente());
    }

    @Test
    void refusesWhatIsNotACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BuurtCode("De Kooi"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WijkCode("BU05460302"));
        assertThatIllegalArgumentException().isThrownBy(() -> new GemeenteCode("Leiden"));
    }
}
