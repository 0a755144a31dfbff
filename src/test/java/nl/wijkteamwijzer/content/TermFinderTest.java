package nl.wijkteamwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermFinderTest {

    private static final List<Explanation> WORDS = Stream.of("bijdrage", "eigen bijdrage", "CAK", "cliëntondersteuning")
            .map(term -> new Explanation(term, "Wat is " + term + "?", "Uitleg <b> van " + term))
            .toList();

    private final Markdown markdown = new Markdown();

    @Test
    void explainsAWordUnderTheFirstParagraphInWhichItStands() {
        Document page = render("Eerst iets anders.\n\nHet CAK stuurt de rekening. Het CAK wacht.\n\nNog eens het CAK.");

        assertThat(page.select("details.term > summary").eachText()).containsExactly("Wat is CAK?");
        assertThat(page.select("details").first().previousElementSibling().text()).startsWith("Het CAK stuurt");
        assertThat(page.select("details > p").text()).isEqualTo("Uitleg <b> van CAK");
    }

    @Test
    void takesTheLongestWordThatFits() {
        assertThat(explained("U betaalt een eigen bijdrage.")).containsExactly("Wat is eigen bijdrage?");
        assertThat(explained("Een eigen bijdrage is een bijdrage."))
                .containsExactly("Wat is eigen bijdrage?", "Wat is bijdrage?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# Het CAK", "[het CAK](https://www.hetcak.nl)", "`CAK`", "```\nCAK\n```", "CAKE", "ARCAK", "de CAK-brief", "een cak",
        "ouderbijdrage", "bijdragen"
    })
    void leavesLinksHeadingsCodeAndOtherWordsAlone(String text) {
        assertThat(explained(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bijdrage?", "**bijdrage**", "(bijdrage)", "‘bijdrage’.", "> bijdrage"})
    void findsAWordAtTheBeginOfASentenceAndBetweenMarks(String text) {
        assertThat(explained(text)).containsExactly("Wat is bijdrage?");
    }

    @Test
    void staysInTheItemOfAList() {
        Document page = render("- Gratis cliëntondersteuning\n- Iets anders");

        assertThat(page.select("ul > li")).hasSize(2);
        assertThat(page.select("li").first().select("details")).hasSize(1);
    }

    private List<String> explained(String text) {
        return render(text).select("summary").eachText();
    }

    private Document render(String text) {
        return Jsoup.parse(markdown.html(text, WORDS, name -> Optional.empty()));
    }
}
