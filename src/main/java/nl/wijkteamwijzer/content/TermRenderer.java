package nl.wijkteamwijzer.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes an explanation as tags/term.xhtml does. */
final class TermRenderer implements NodeRenderer {

    private final HtmlWriter html;

    TermRenderer(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(ExplainedTerm.class);
    }

    @Override
    public void render(Node node) {
        Explanation explanation = ((ExplainedTerm) node).explanation();
        html.line();
        html.tag("details", Map.of("class", "term"));
        html.tag("summary");
        html.text(explanation.question());
        html.tag("/summary");
        html.tag("p");
        html.text(explanation.answer());
        html.tag("/p");
        html.tag("/details");
        html.line();
    }
}
