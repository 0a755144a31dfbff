package nl.wijkteamwijzer.content;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a picture of ours. */
final class ImageRenderer implements NodeRenderer {

    private final HtmlWriter html;

    ImageRenderer(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(ShownImage.class);
    }

    @Override
    public void render(Node node) {
        html.tag("img", ((ShownImage) node).attributes(), true);
    }
}
