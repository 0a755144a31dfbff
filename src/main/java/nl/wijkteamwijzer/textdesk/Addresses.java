package nl.wijkteamwijzer.textdesk;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** The addresses to which a text in Markdown leads, and the pictures that it shows, in order and each once. */
final class Addresses extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final List<String> found = new ArrayList<>();

    private Addresses() {}

    /** @param markdown or an address by itself, which in Markdown is no link */
    static List<String> in(String markdown) {
        if (markdown.matches("https?://\\S+")) {
            return List.of(markdown);
        }
        Addresses addresses = new Addresses();
        PARSER.parse(markdown).accept(addresses);
        return addresses.found.stream().distinct().toList();
    }

    @Override
    public void visit(Link link) {
        found.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        found.add(image.getDestination());
        visitChildren(image);
    }
}
