package nl.wijkteamwijzer.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkteamwijzer.finder.SearchEntry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private final SearchIndex index = LeidenFixture.index();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "haarlemmer straat | Haarlemmerstraat",
        "HAARLEMMERSTRAAT | Haarlemmerstraat",
        "haarlemmerstr. | Haarlemmerstraat",
        "van t hoff straat | Van 't Hoffstraat",
        "vant hofstraat | Van 't Hoffstraat",
        "v.d. waalsstraat | Van der Waalsstraat",
        "v/d waalsstr | Van der Waalsstraat",
        "burg. de gijselaarln | Burgemeester De Gijselaarlaan",
        "burg steeg | Burgsteeg",
        "prof einthovenlaan | Professor Einthovenlaan",
        "ds. van der bosstraat | Dominee Van der Boschstraat",
        "st jorissteeg | Sint Jorissteeg",
        "pr. beatrixstraat | Prinses Beatrixstraat",
        "curacaostraat | Curaçaostraat",
        "gabriel metsustraat | Gabriël Metzustraat",
        "cronjestraat | Cronjéstraat",
        "cronesteyn kade | Cronesteinkade",
        "torbekkestraat | Thorbeckestraat",
        "reindijkstraat | Rijndijkstraat",
        "boerhavelaan | Boerhaavelaan",
        "korfaarstraat | Korevaarstraat",
        "hogewoert | Hogewoerd",
        "rapenbrug | Rapenburg",
        "brestraat | Breestraat",
        "vismrakt | Vismarkt",
        "s gravensteinstraat | 's-Gravensteinstraat",
        "3e binnenvestgracht | Derde Binnenvestgracht",
        "5 meilaan | Vijf Meilaan",
        "doude mors | d'Oude Morsch"
    })
    void findsANameHoweverItIsWritten(String typed, String meant) {
        assertThat(titles(typed)).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "haarlemmerst, Haarlemmerstraat",
        "haarl, Haarlemmerstraat",
        "harlemmerst, Haarlemmerstraat",
        "rape, Rapenburg"
    })
    void findsANameWhileItIsBeingTyped(String typed, String meant) {
        assertThat(titles(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Haarlemmerstraat 12",
        "haarlemerstraat 12a",
        "Haarlemmerstraat 12, 2312 DJ Leiden",
        "ik woon in de Haarlemmerstraat"
    })
    void findsAStreetInAnAddressOrASentence(String typed) {
        assertThat(titles(typed)).first().isEqualTo("Haarlemmerstraat");
    }

    @Test
    void putsTheTeamBeforeTheAreaOfThatName() {
        assertThat(index.search("Leiden Noord", "nl", 3))
                .extracting(hit -> hit.entry().kind())
                .containsExactly(Kind.TEAM, Kind.WIJK, Kind.TEAM);
    }

    @Test
    void putsAStreetOfExactlyThatNameFirst() {
        SearchIndex small = SearchIndex.of(List.of(
                new SearchEntry(Kind.THEMA, "t", "Tuinieren", List.of(), List.of("Tuinlaan"), "Tuinlaan", "nl"),
                LeidenFixture.place(Kind.BUURT, "b", "Tuinlaan"),
                LeidenFixture.place(Kind.STRAAT, "s", "Tuinlaan")));

        assertThat(small.search("tuinlaan", "nl", 3))
                .extracting(hit -> hit.entry().key())
                .containsExactly("s", "b", "t");
    }

    @Test
    void saysWhetherTheQueryIsTheName() {
        assertThat(index.search("van 't hoffstr.", "nl", 1)).allMatch(SearchHit::exact).hasSize(1);
        assertThat(index.search("van 't hofstraat", "nl", 1)).noneMatch(SearchHit::exact).hasSize(1);
        assertThat(index.search("schulden", "nl", 1)).noneMatch(SearchHit::exact).hasSize(1);
    }

    @Test
    void keepsALanguageToItselfAndSharesProperNames() {
        assertThat(keys("I cannot pay my bills", "en")).first().isEqualTo("money");
        assertThat(keys("lonly", "en")).first().isEqualTo("loneliness");
        assertThat(keys("schulden", "en")).doesNotContain("geld");
        assertThat(keys("debts", "nl")).doesNotContain("money");
        assertThat(keys("breestraat", "en")).first().isEqualTo("breestraat");
        assertThat(keys("breestraat", "tr")).first().isEqualTo("breestraat");
        assertThat(keys("schulden", null)).first().isEqualTo("geld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdfghjkl", "xqzwvk", "qwertyuiop", "blablabla", "zzzzzz", "hjkhjkhjk", "lorem ipsum"})
    void findsNothingInGibberish(String typed) {
        assertThat(index.search(typed, "nl", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdfghjkl", "xqzwvk", "q", "Keizersgracht Amsterdam"})
    void knowsTheNearestNameWhenNothingWasFound(String typed) {
        assertThat(index.nearest(typed, "nl", 3)).hasSize(3);
    }

    @Test
    void namesTheNearestFirst() {
        assertThat(index.nearest("breeeestrattt", "nl", 3))
                .first()
                .matches(hit -> hit.entry().title().equals("Breestraat"));
    }

    @Test
    void givesNoMoreThanAskedForAndNothingTwice() {
        assertThat(index.search("straat", "nl", 7)).hasSizeLessThanOrEqualTo(7).doesNotHaveDuplicates();
        assertThat(index.search("breestraat", "nl", 0)).isEmpty();
        assertThat(index.search("breestraat", "nl", -1)).isEmpty();
    }

    private List<String> titles(String query) {
        return index.search(query, "nl", 5).stream().map(hit -> hit.entry().title()).toList();
    }

    private List<String> keys(String query, String language) {
        return index.search(query, language, 5).stream().map(hit -> hit.entry().key()).toList();
    }
}
