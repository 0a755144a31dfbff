package nl.wijkteamwijzer.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeAreaTest {

    private static final BuurtCode DE_KOOI = new BuurtCode("BU05460302");
    private static final BuurtCode DE_WAARD = new BuurtCode("BU05460109");
    private static final BuurtCode IN_OEGSTGEEST = new BuurtCode("BU05790101");
    private static final Postcode POSTCODE = new Postcode("2315AB");

    private final PostcodeArea split = new PostcodeArea(POSTCODE, "05460302:1-21/2,24;05460109:2-8/2");

    @Test
    void tellsTheBuurtOfAHouseNumber() {
        assertThat(split.buurten()).containsExactly(DE_KOOI, DE_WAARD);
        assertThat(split.buurtOf(21)).contains(DE_KOOI);
        assertThat(split.buurtOf(24)).contains(DE_KOOI);
        assertThat(split.buurtOf(8)).contains(DE_WAARD);
        assertThat(split.buurtOf(10)).isEmpty();
        assertThat(split.buurtOf(23)).isEmpty();
        assertThat(split.addresses()).isEqualTo(16);
    }

    @Test
    void isWrittenAsTheDatabaseHoldsIt() {
        int[] odd = IntStream.iterate(1, n -> n <= 21, n -> n + 2).toArray();
        int[] kooi = IntStream.concat(IntStream.of(24), IntStream.of(odd)).toArray();

        PostcodeArea area = PostcodeArea.of(
                POSTCODE, Map.of(DE_WAARD, HouseNumbers.of(8, 6, 4, 2, 2), DE_KOOI, HouseNumbers.of(kooi)));

        assertThat(area).isEqualTo(split);
        assertThat(area.numbers()).isEqualTo("05460302:1-21/2,24;05460109:2-8/2");
    }

    @Test
    void writesTheSameNumbersInOneWayOnly() {
        assertThat(new HouseNumbers("5,1-3,4")).isEqualTo(new HouseNumbers("1-5"));
        assertThat(HouseNumbers.of(1, 2, 4, 6, 8).ranges()).isEqualTo("1,2-8/2");
        assertThat(HouseNumbers.of(1, 3).ranges()).isEqualTo("1,3");
        assertThat(new PostcodeArea(POSTCODE, "05460109:2-8/2;05460302:1-21/2,24"))
                .isEqualTo(split);
    }

    @Test
    void liesInTheGemeenteOfMostOfItsAddresses() {
        assertThat(split.gemeente()).isEqualTo(new GemeenteCode("GM0546"));
        assertThat(new PostcodeArea(POSTCODE, "05790101:1-9;05460302:10,12").gemeente())
                .isEqualTo(IN_OEGSTGEEST.gemeente());
        assertThat(new PostcodeArea(POSTCODE, "05790101:1;05460302:2").gemeente())
                .isEqualTo(DE_KOOI.gemeente());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05460302",
                "05460302:",
                "5460302:1",
                "BU054603:1",
                "05460302:0",
                "05460302:100000",
                "05460302:5-1",
                "05460302:1-4/2",
                "05460302:1-2/0",
                "05460302:1-1/2147483647",
                "05460302:1,",
                "05460302:1;",
                "05460302:1a",
                "05460302:1;05460302:2",
                "05460302:1-5;05460109:3"
            })
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PostcodeArea(POSTCODE, text));
    }

    @RepeatedTest(300)
    void comesBackFromItsTextAsItWas(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        BuurtCode[] buurten = {DE_KOOI, DE_WAARD, IN_OEGSTGEEST};
        Map<Integer, BuurtCode> expected = new TreeMap<>();
        int highest = random.nextBoolean() ? 40 : HouseNumbers.HIGHEST;
        random.ints(random.nextInt(1, 80), 1, highest + 1)
                .forEach(number -> expected.put(number, buurten[random.nextInt(buurten.length)]));
        Map<BuurtCode, HouseNumbers> parts = new TreeMap<>();
        for (BuurtCode buurt : buurten) {
            int[] numbers = expected.keySet().stream()
                    .filter(n -> expected.get(n).equals(buurt))
                    .mapToInt(n -> n)
                    .toArray();
            if (numbers.length > 0) {
                parts.put(buurt, HouseNumbers.of(numbers));
            }
        }

        PostcodeArea area =
                new PostcodeArea(POSTCODE, PostcodeArea.of(POSTCODE, parts).numbers());

        Map<Integer, BuurtCode> found = new TreeMap<>();
        area.parts().forEach((buurt, numbers) -> numbers.stream().forEach(number -> found.put(number, buurt)));
        assertThat(found).isEqualTo(expected);
        assertThat(area.addresses()).isEqualTo(expected.size());
        expected.forEach((number, buurt) -> assertThat(area.buurtOf(number)).contains(buurt));
    }
}
