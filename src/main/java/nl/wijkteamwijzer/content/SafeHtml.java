package nl.wijkteamwijzer.content;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last look at the HTML of a text before residents get it: only what our Markdown makes comes through. Markdown itself
 * lets no HTML through already; this holds when it ever should.
 */
final class SafeHtml {

    private static final String FILE = "/afbeeldingen/\\d+-[0-9a-f]{16}-\\d+\\.(?:jpg|png)";
    private static final Pattern OUR_PICTURE = Pattern.compile(FILE);
    private static final Pattern OUR_PICTURES = Pattern.compile(FILE + " \\d+w(?: ?, ?" + FILE + " \\d+w)*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "pre",
                    "blockquote", "a", "img", "details", "summary")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href", "title").onElements("a")
            .allowAttributes("src").matching(OUR_PICTURE).onElements("img")
            .allowAttributes("srcset").matching(OUR_PICTURES).onElements("img")
            .allowAttributes("alt", "width", "height", "loading", "sizes").onElements("img")
            .allowAttributes("start").onElements("ol")
            .allowAttributes("class").matching(false, "term").onElements("details")
            .toFactory();

    private SafeHtml() {}

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
