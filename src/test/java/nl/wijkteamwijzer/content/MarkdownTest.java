package nl.wijkteamwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Set<String> HARMLESS = Set.of("href", "src", "alt", "title", "start", "width", "height", "loading", "class");

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(strings = {"tel:08002000", "mailto:noord@voorbeeld.example", "https://www.juridischloket.nl", "/thema/wonen"})
    void keepsTheAddressOfALink(String address) {
        assertThat(Jsoup.parse(markdown.html("[hier](" + address + ")")).select("a").attr("href")).isEqualTo(address);
    }

    @Test
    void keepsEverythingThatMarkdownCanSay() {
        String html = markdown.html("""
                ## Kop
                Een **vet** en *schuin* woord, `code`.

                - een
                - twee

                3. drie

                > Citaat

                ---
                """);

        assertThat(Jsoup.parse(html).select("h2, p, strong, em, code, ul, ol[start=3], li, blockquote, hr")).hasSize(13);
    }

    @Test
    void showsHtmlAsText() {
        assertThat(markdown.html("<script>alert(1)</script>")).contains("&lt;script&gt;").doesNotContain("<script");
    }

    /** After the cheat sheets of OWASP and PortSwigger. */
    @ParameterizedTest
    @ValueSource(strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](  javascript:alert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](<javascript:alert(1)>)",
        "[x][a]\n\n[a]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
        "![x](x\"onerror=\"alert(1))",
        "![x\" onerror=\"alert(1)](/x.png)",
        "[x](/a \"\\\" onmouseover=\\\"alert(1)\")",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<details open ontoggle=alert(1)>x</details>",
        "<math><mtext></p><style><img src onerror=alert(1)></style></mtext></math>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<style>@import'//x.example/x.css';</style>",
        "<form action=//x.example><input name=bsn></form>",
        "<base href=//x.example/>",
        "<meta http-equiv=refresh content=0;url=//x.example>",
        "<object data=//x.example></object><embed src=//x.example>",
        "```x\" onclick=\"alert(1)\ncode\n```",
        "<!--><img src=x onerror=alert(1)>-->",
        "<xss style=\"behavior:url(x.htc)\" autofocus onfocus=alert(1) tabindex=1>"
    })
    void letsNothingThroughThatRuns(String attempt) {
        assertThatNothingRuns(markdown.html(attempt));
    }

    /** Should Markdown ever let HTML through, this is what still stands. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" &#14; javascript:alert(1)\">x</a>", "<svg><script>alert(1)</script></svg>", "<p style=\"position:fixed\">x</p>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "<details class=x ontoggle=alert(1)>x</details>",
        "<iframe src=//x.example></iframe>", "<a id=x name=y target=_blank href=/x>x</a>", "<img src=\"data:image/svg+xml,x\">"
    })
    void takesHtmlThatIsNotOursAway(String html) {
        assertThatNothingRuns(SafeHtml.of(html));
    }

    private static void assertThatNothingRuns(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, iframe, style, svg, math, form, input, object, embed, base, meta, link, noscript")).isEmpty();
        assertThat(page.body().select("*")).allSatisfy(element -> {
            assertThat(element.attributes().asList()).extracting(Attribute::getKey).isSubsetOf(HARMLESS);
            assertThat(element.attr("href") + element.attr("src"))
                    .matches("|(?:https?:|mailto:|tel:|/|#|\\?|[^:]*$).*");
        });
    }
}
