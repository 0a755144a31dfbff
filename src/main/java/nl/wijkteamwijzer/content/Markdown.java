package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns the Markdown of staff into HTML. HTML in the source is shown as text; addresses with a script in them are dropped. */
@Named
@ApplicationScoped
public class Markdown {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** @param text null or blank gives an empty text */
    public String html(String text) {
        return text == null ? "" : renderer.render(parser.parse(text));
    }
}
