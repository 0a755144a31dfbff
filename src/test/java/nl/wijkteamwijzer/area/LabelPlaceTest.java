package nl.wijkteamwijzer.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelPlaceTest {

    @Test
    void standsInTheMiddleOfASquare() {
        LabelPlace place = LabelPlace.in(outline(0, 0, 200, 0, 200, 200, 0, 200));

        assertThat(List.of(place.x(), place.y(), place.room())).containsExactly(100, 100, 200);
    }

    /** The middle of the corners of an L lies outside it, or on its edge. */
    @Test
    void standsInsideAWijkThatIsBentAroundAnother() {
        LabelPlace place = LabelPlace.in(outline(0, 0, 40, 0, 40, 160, 200, 160, 200, 240, 0, 240));

        assertThat(place.y()).isBetween(161, 239);
    }

    @Test
    void breaksANameOnlyWhenItDoesNotFit() {
        LabelPlace place = new LabelPlace(0, 0, 120, 120);

        assertThat(place.lines("Leiden-Noord", 7)).containsExactly("Leiden-Noord");
        assertThat(place.lines("Bos- en Gasthuisdistrict", 7)).containsExactly("Bos- en", "Gasthuisdistrict");
    }

    @Test
    void leavesANameOutForWhichThereIsNoRoom() {
        assertThat(new LabelPlace(0, 0, 100, 60).lines("Bos- en Gasthuisdistrict", 7)).isEmpty();
    }

    private static List<MapPicture.Edge> outline(int... corners) {
        int points = corners.length / 2;
        return IntStream.range(0, points)
                .mapToObj(i -> new MapPicture.Edge(point(corners, i), point(corners, (i + 1) % points)))
                .toList();
    }

    private static MapPicture.Point point(int[] corners, int index) {
        return new MapPicture.Point(corners[2 * index], corners[2 * index + 1]);
    }
}
