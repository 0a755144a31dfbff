package nl.wijkteamwijzer.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The Markdown of staff as text without marks: for what shows no links and no pictures. */
public final class PlainText {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER =
            TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    private PlainText() {}

    /** Between paragraphs is an empty line. Of a link its words stay, not where it leads to. */
    public static String of(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new WithoutLinks());
        return RENDERER.render(document).strip();
    }

    private static final class WithoutLinks extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            visitChildren(link);
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }

        @Override
        public void visit(Image image) {
            image.unlink();
        }
    }
}
