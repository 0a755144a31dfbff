package nl.wijkteamwijzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.Postcode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleAddressesTest {

    // The wijken that share a sociaal wijkteam; every other wijk has one of its own.
    private static final Map<String, String> SHARED_TEAM = Map.of("WK054600", "WK054601", "WK054602", "WK054607");

    private static Map<String, Map<BuurtCode, List<Integer>>> areas;

    @BeforeAll
    static void read() throws IOException {
        areas = new TreeMap<>();
        rows(addresses()).forEach(row -> areas.computeIfAbsent(row[0], none -> new TreeMap<>())
                .merge(new BuurtCode(row[2]), List.of(Integer.valueOf(row[1])), SampleAddressesTest::joined));
    }

    @Test
    void coverAllBuurtenWithThousandsOfPostcodes() {
        assertThat(areas).hasSizeGreaterThanOrEqualTo(3000);
        assertThat(areas.values().stream()
                        .flatMap(area -> area.keySet().stream())
                        .distinct())
                .hasSize(54);
        assertThat(areas.keySet()).allMatch(postcode -> Postcode.parse(postcode).isPresent());
    }

    @Test
    void holdPostcodesThatLieWithDifferentTeams() {
        assertThat(areas.values().stream().filter(area -> teams(area.keySet()).size() > 1))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void holdPostcodesInTwoBuurtenOfOneTeam() {
        assertThat(areas.values().stream()
                        .filter(area -> area.size() > 1 && teams(area.keySet()).size() == 1))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void divide2315BetweenDeKooiAndDeWaard() {
        assertThat(areas.get("2315AB").keySet()).containsExactly(new BuurtCode("BU05460302"));
        assertThat(areas.entrySet().stream()
                        .filter(area -> area.getKey().startsWith("2315"))
                        .flatMap(area -> area.getValue().keySet().stream()))
                .contains(new BuurtCode("BU05460302"), new BuurtCode("BU05460109"));
    }

    @Test
    void giveEachPostcodeOneStreet() throws IOException {
        List<String[]> rows = rows(streets());

        assertThat(rows.stream().map(row -> row[0]))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(areas.keySet());
        assertThat(rows.stream().map(row -> row[1]).distinct()).hasSizeGreaterThanOrEqualTo(320);
    }

    @Test
    void leadLongStreetsPastSeveralTeams() throws IOException {
        Map<String, Set<String>> teamsByStreet = rows(streets()).stream()
                .collect(Collectors.groupingBy(
                        row -> row[1],
                        Collectors.flatMapping(row -> teams(areas.get(row[0]).keySet()).stream(), Collectors.toSet())));

        for (String street : List.of("Haarlemmerweg", "Hoge Rijndijk", "Lage Rijndijk", "Zoeterwoudseweg", "Morsweg")) {
            assertThat(teamsByStreet.get(street)).as(street).hasSizeGreaterThan(1);
        }
    }

    @Test
    void areTheSameEveryTime() throws IOException {
        assertThat(addresses()).isEqualTo(addresses());
        assertThat(streets()).isEqualTo(streets());
        assertThat(country(60_000)).isEqualTo(country(60_000));
    }

    @Test
    void fillACountryWithLeidenInIt() throws IOException {
        List<String[]> rows = rows(country(100_000));

        assertThat(rows).hasSize(100_000);
        assertThat(rows.stream().map(row -> row[0] + " " + row[1])).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row[4]).distinct()).contains("546").hasSizeGreaterThan(300);
        assertThat(rows.stream().map(row -> row[0].substring(0, 4)).distinct()).contains("1000", "9999", "2315");
    }

    private static Set<String> teams(Collection<BuurtCode> buurten) {
        return buurten.stream()
                .map(buurt -> buurt.wijk().value())
                .map(wijk -> SHARED_TEAM.getOrDefault(wijk, wijk))
                .collect(Collectors.toSet());
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String addresses() throws IOException {
        StringWriter out = new StringWriter();
        SampleAddresses.ofLeiden().writeAddresses(out);
        return out.toString();
    }

    private static String streets() throws IOException {
        StringWriter out = new StringWriter();
        SampleAddresses.ofLeiden().writeStreets(out);
        return out.toString();
    }

    private static String country(long rows) throws IOException {
        StringWriter out = new StringWriter();
        SampleAddresses.writeCountry(out, rows);
        return out.toString();
    }

    private static List<String[]> rows(String table) {
        return table.lines().skip(1).map(line -> line.split(";")).toList();
    }
}
