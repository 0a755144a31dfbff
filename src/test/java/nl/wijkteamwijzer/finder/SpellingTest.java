package nl.wijkteamwijzer.finder;

import static nl.wijkteamwijzer.finder.TypingDistance.between;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "rijn, rein", "rijn, ryn", "oude, aude", "kauw, kou", "nacht, nagt", "cronestein, kronestein", "zijl, sijl",
        "vest, fest", "hogewoerd, hogewoert", "thorbecke, torbekke", "joseph, josef",
        "maxima, maksima",
        "vliet, vlit", "breestraat, brestraat", "marre, mare", "bosch, bos", "buys, buis", "caecilia, cacilia"
    })
    void hearsNoDifference(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"rijn, ruin", "mare, mere", "vest, vist", "poort, boort", "lek, leg"})
    void hearsADifference(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "v.d. Waalsstr., vandewaalsstraat", "Burg. De Goeijestraat, burgemeesterdegoeijestraat",
        "Van 't Hoffstraat, vanthoffstraat", "Van het Hoffstraat, vanthoffstraat", "Curaçaoln, curacaolaan",
        "1e Binnenvestgracht, eerstebinnenvestgracht", "Sint-Jorisstg, sintjorissteeg", "ĲSSELSTRAAT, ijsselstraat"
    })
    void writesInFull(String written, String inFull) {
        assertThat(Spelling.together(written)).isEqualTo(inFull);
    }

    @Test
    void countsSlips() {
        assertThat(between("mare", "mare").whole()).isZero();
        assertThat(between("mar", "mare").whole()).isEqualTo(1);
        assertThat(between("mxare", "mare").whole()).isEqualTo(1);
        assertThat(between("mzre", "mpre").whole()).isEqualTo(1);
        assertThat(between("", "mare").whole()).isEqualTo(4);
    }

    @Test
    void countsFrequentSlipsForLess() {
        assertThat(between("amre", "mare").whole()).isEqualTo(0.7f);
        assertThat(between("marr", "mare").whole()).isLessThan(1);
        assertThat(between("maare", "mare").whole()).isEqualTo(0.5f);
        assertThat(between("mare", "maare").whole()).isEqualTo(0.5f);
    }

    @Test
    void comparesWithTheNearestBeginning() {
        assertThat(between("haarl", "haarlemmerstraat").beginning()).isZero();
        assertThat(between("haalr", "haarlemmerstraat").beginning()).isEqualTo(0.7f);
    }
}
