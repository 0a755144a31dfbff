package nl.wijkteamwijzer.content;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The Markdown of staff as text without marks: for what shows no links and no pictures. */
public final class PlainText {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER =
            TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    private PlainText() {}

    /** Between paragraphs is an empty line. */
    public static String of(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).strip();
    }
}
