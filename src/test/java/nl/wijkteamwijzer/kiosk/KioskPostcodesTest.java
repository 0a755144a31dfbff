package nl.wijkteamwijzer.kiosk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.HouseNumbers;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.PostcodeArea;
import nl.wijkteamwijzer.area.Street;
import nl.wijkteamwijzer.finder.Address;
import nl.wijkteamwijzer.finder.DoorFinder;
import nl.wijkteamwijzer.finder.Finding;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import org.junit.jupiter.api.Test;

/** What a kiosk looks up by itself is what the site would have answered. */
class KioskPostcodesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final AreaMap map = KioskPicture.picture().part(AreaMap.class);
    private final DoorFinder finder = KioskPicture.finder();
    private final JsonObject told = KioskPicture.postcodes().of(DAY);

    @Test
    void everyPostcodeLeadsWhereTheFinderLeads() {
        assertThat(map.areas()).hasSizeGreaterThan(3_000).extracting(PostcodeArea::postcode)
                .allSatisfy(this::leadsWhereTheFinderLeads);
        assertThat(map.areas()).extracting(area -> lookedUp(area.postcode()).getString("uitkomst"))
                .contains("GEVONDEN", "HUISNUMMER_NODIG").doesNotContain("ONBEKEND", "BUITEN_GEMEENTE");
    }

    @Test
    void aPostcodeThatIsNotThereLeadsWhereTheFinderLeads() {
        for (int digits = 2000; digits < 2500; digits++) {
            leadsWhereTheFinderLeads(new Postcode(digits + "ZZ"));
        }
        assertThat(lookedUp(new Postcode("2351ZZ")).getString("uitkomst")).isEqualTo("BUITEN_GEMEENTE");
        assertThat(lookedUp(new Postcode("2312ZZ")).getString("uitkomst")).isEqualTo("ONBEKEND");
    }

    @Test
    void everyHouseNumberThatDecidesLeadsWhereTheFinderLeads() {
        JsonObject numbers = told.getJsonObject("huisnummers");

        assertThat(numbers.keySet()).isEqualTo(map.areas().stream()
                .map(PostcodeArea::postcode)
                .filter(postcode -> lookedUp(postcode).getString("uitkomst").equals("HUISNUMMER_NODIG"))
                .map(Postcode::value)
                .collect(toSet()));
        numbers.forEach((postcode, parts) -> parts.asJsonArray().getValuesAs(JsonArray.class).forEach(part ->
                new HouseNumbers(part.getString(0)).stream().forEach(number -> saysTheSame(
                        outcome(part.getInt(1)), finder.find(new Address(new Postcode(postcode), number), null, DAY)))));
        numbers.keySet().forEach(postcode -> assertThat(map.area(new Postcode(postcode)).orElseThrow().addresses())
                .isEqualTo(numbers.getJsonArray(postcode).getValuesAs(JsonArray.class).stream()
                        .mapToLong(part -> new HouseNumbers(part.getString(0)).stream().count()).sum()));
    }

    @Test
    void everyStreetLeadsWhereTheFinderLeads() {
        assertThat(map.streets()).hasSizeGreaterThan(400).allSatisfy(street -> {
            JsonArray found = told.getJsonObject("straten").getJsonArray(street.name());

            assertThat(found).extracting(number -> outcome(((JsonNumber) number).intValue()))
                    .anySatisfy(outcome -> saysTheSame(outcome, finder.find(street, null, null, DAY)));
            assertThat(found).hasSize((int) map.streets().stream().map(Street::name).filter(street.name()::equals).count());
        });
    }

    private void leadsWhereTheFinderLeads(Postcode postcode) {
        saysTheSame(lookedUp(postcode), finder.find(new Address(postcode, null), null, DAY));
    }

    /** As a kiosk does it; null when it knows nothing of such a postcode. */
    private JsonObject lookedUp(Postcode postcode) {
        JsonObject letters = told.getJsonObject("postcodes").getJsonObject(postcode.pc4());
        String pair = postcode.value().substring(4);
        if (letters != null && letters.containsKey(pair)) {
            return outcome(letters.getInt(pair));
        }
        int number = told.getJsonObject("cijfers").getInt(postcode.pc4(), -1);
        return number < 0 ? null : outcome(number);
    }

    private JsonObject outcome(int number) {
        return told.getJsonArray("uitkomsten").getJsonObject(number);
    }

    private static void saysTheSame(JsonObject outcome, Finding finding) {
        if (outcome == null) {
            assertThat(finding.outcome().name()).isEqualTo("ONBEKEND");
            assertThat(finding.gemeenten()).isEmpty();
            return;
        }
        assertThat(outcome.getString("uitkomst")).isEqualTo(finding.outcome().name());
        assertThat(texts(outcome.getJsonArray("teams"))).isEqualTo(finding.doors().stream().map(AccessPoint::getSlug).toList());
        assertThat(texts(outcome.getJsonArray("wijken"))).isEqualTo(finding.wijken().stream().map(Object::toString).toList());
        assertThat(outcome.isNull("gemeente") ? null : outcome.getJsonObject("gemeente").getString("naam"))
                .isEqualTo(finding.gemeente().map(Gemeente::getName).orElse(null));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
