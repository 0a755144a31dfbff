package nl.wijkteamwijzer.textdesk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** The addresses to which a text in Markdown leads, and the pictures that it shows, in order and each once. */
final class Addresses extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    /** Characters of texts of which the addresses are kept in memory: the worklist asks for those of all texts each time. */
    private static final long KEPT = 4_000_000;

    private static final LoadingCache<String, List<String>> KNOWN =
            Caffeine.newBuilder().maximumWeight(KEPT).weigher((String text, List<String> found) -> text.length()).build(Addresses::read);

    private final List<String> found = new ArrayList<>();

    private Addresses() {}

    /** @param markdown or an address by itself, which in Markdown is no link */
    static List<String> in(String markdown) {
        return KNOWN.get(markdown);
    }

    private static List<String> read(String markdown) {
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
