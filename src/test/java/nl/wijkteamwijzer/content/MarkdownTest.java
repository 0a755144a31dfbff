package nl.wijkteamwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(strings = {"tel:08002000", "mailto:noord@voorbeeld.example", "https://www.juridischloket.nl", "/thema/wonen"})
    void keepsTheAddressOfALink(String address) {
        assertThat(markdown.html("[hier](" + address + ")")).contains("href=\"" + address + "\"");
    }

    @Test
    void dropsAnAddressWithAScriptInIt() {
        assertThat(markdown.html("[hier](javascript:alert(1))")).doesNotContain("javascript");
    }

    @Test
    void showsHtmlAsText() {
        assertThat(markdown.html("<script>alert(1)</script>")).contains("&lt;script&gt;").doesNotContain("<script");
    }
}
