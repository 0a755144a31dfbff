package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SmallMultipleTest {

    private static final Optional<Figure> EIGHTY = Optional.of(Figure.of(Counts.share(160, 200, 0)));
    private static final Optional<Figure> HIDDEN = Optional.empty();
    private static final Optional<Figure> NEARLY_NOBODY = Optional.of(Figure.of(Counts.share(0, 30, 0)));

    @Test
    void drawsADotWithItsIntervalForEachQuarterThatIsShown() throws Exception {
        Element svg = parse(SmallMultiple.draw("Merenwijk", List.of(EIGHTY, HIDDEN, EIGHTY)));
        NodeList dots = svg.getElementsByTagName("circle");

        assertThat(dots.getLength()).isEqualTo(2);
        assertThat(number(dots.item(0), "cy")).isEqualTo(18);
        assertThat(number(dots.item(1), "cx") - number(dots.item(0), "cx")).as("two places on").isEqualTo(32);
        assertThat(withClass(svg, "multiple-interval")).isEqualTo(2);
        assertThat(withClass(svg, "multiple-rule")).isEqualTo(3);
    }

    @Test
    void hasTheSameScaleForEveryTeam() throws Exception {
        Element one = parse(SmallMultiple.draw("x", List.of(EIGHTY, HIDDEN)));
        Element other = parse(SmallMultiple.draw("y", List.of(NEARLY_NOBODY, EIGHTY)));

        assertThat(one.getAttribute("viewBox")).isEqualTo(other.getAttribute("viewBox"));
        assertThat(number(other.getElementsByTagName("circle").item(1), "cy")).isEqualTo(18);
        assertThat(withClass(other, "multiple-dot multiple-beyond")).isEqualTo(1);
    }

    @Test
    void saysWhatItShowsToWhoDoesNotSeeIt() throws Exception {
        Element svg = parse(SmallMultiple.draw("<\"Zorg\" & 'meer'>", List.of()));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("<\"Zorg\" & 'meer'>");
    }

    @Test
    void needsNothingThatAStrictPolicyForbids() throws Exception {
        Element svg = parse(SmallMultiple.draw("x", List.of(EIGHTY, NEARLY_NOBODY)));
        NodeList all = svg.getElementsByTagName("*");

        IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast).forEach(element -> {
            assertThat(element.getTagName()).isIn("line", "circle");
            assertThat(element.hasAttribute("style")).isFalse();
        });
        assertThat(svg.hasAttribute("style")).isFalse();
    }

    @Test
    void refusesAMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallMultiple.draw("x", List.of(Optional.of(Figure.of(Counts.marks(7, 10))))));
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static double number(org.w3c.dom.Node element, String attribute) {
        return Double.parseDouble(((Element) element).getAttribute(attribute));
    }

    private static long withClass(Element svg, String name) {
        NodeList all = svg.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .filter(i -> ((Element) all.item(i)).getAttribute("class").equals(name))
                .count();
    }
}
