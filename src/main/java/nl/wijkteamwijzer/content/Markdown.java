package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Turns the Markdown of staff into HTML. HTML in the source is shown as text; addresses with a script in them are dropped. */
@Named
@ApplicationScoped
public class Markdown {

    private final Parser parser = Parser.builder().build();
    private final UrlSanitizer addresses = new DefaultUrlSanitizer(Set.of("https", "http", "mailto", "tel"));
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(addresses)
            .nodeRendererFactory(TermRenderer::new)
            .nodeRendererFactory(ImageRenderer::new)
            .build();

    /** @param text null or blank gives an empty text */
    public String html(String text) {
        return html(text, List.of(), name -> Optional.empty());
    }

    /**
     * @param explanations of the words that may be in it
     * @param pictures finds the picture that a name in the text stands for
     */
    String html(String text, List<Explanation> explanations, Function<String, Optional<ShownImage>> pictures) {
        if (text == null) {
            return "";
        }
        Node document = parser.parse(text);
        TermFinder.explain(document, explanations);
        document.accept(new ImageFinder(pictures));
        return SafeHtml.of(renderer.render(document));
    }
}
