package nl.wijkteamwijzer.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchByWordTest {

    private final SearchIndex index = LeidenFixture.index();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "schulden | geld",
        "skulden | geld",
        "voedselbank | geld",
        "stadsbank | geld",
        "huur | geld",
        "eenzaam | eenzaamheid",
        "eensaam | eenzaamheid",
        "mantelzorg | mantelzorg",
        "mantelsorg | mantelzorg",
        "mantel zorg | mantelzorg",
        "huishoudelijke hulp | huishouden",
        "huishoudelike hulp | huishouden",
        "thuiszorg | zelfstandig-wonen",
        "dagbesteding | dagbesteding",
        "schoonmaakster | huishouden",
        "schuldenprobleem | geld",
        "schuldhulpverlening | geld",
        "huurachterstand | geld",
        "opvoeden | kind-en-opvoeden",
        "jongeren | 16-tot-27",
        "eigen bijdrage | eigen-bijdrage"
    })
    void findsAThemeByAWord(String typed, String key) {
        assertThat(keys(typed)).first().isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ik kan mijn huur niet betalen | geld",
        "ik heb te veel schulden | geld",
        "ik kan de rekeningen niet meer betaalen | geld",
        "mijn moeder is erg alleen | eenzaamheid",
        "ik voel me vaak eenzaam | eenzaamheid",
        "wie helpt mij met schoonmaken? | huishouden",
        "ik zorg voor mijn partner en ik ben overbelast | mantelzorg",
        "ik maak me zorgen om mijn buurvrouw | zorgen-om-een-ander",
        "mijn kind luistert niet en heeft problemen op school | kind-en-opvoeden",
        "ik zoek een traplift voor mijn huis | wonen",
        "wat moet ik zelf betalen, wat zijn de kosten | eigen-bijdrage"
    })
    void findsAThemeByASentence(String typed, String key) {
        assertThat(keys(typed)).first().isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SWT", "sociaal wijkteam", "wijkteam", "Wmo-loket", "wmo loket", "maatschappelijk werk", "CIZ"})
    void findsEveryWijkteamByWhatPeopleCallIt(String typed) {
        assertThat(index.search(typed, "nl", 8))
                .hasSize(8)
                .allMatch(hit -> hit.entry().key().startsWith("sociaal-wijkteam-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CJG", "JGT", "jeugdteam", "jeugtteam", "Bureau Jeugdzorg"})
    void findsEveryYouthTeamByWhatPeopleCallIt(String typed) {
        assertThat(index.search(typed, "nl", 6))
                .hasSize(6)
                .allMatch(hit -> hit.entry().key().startsWith("jeugd-en-gezinsteam-"));
    }

    private List<String> keys(String query) {
        return index.search(query, "nl", 5).stream().map(hit -> hit.entry().key()).toList();
    }
}
