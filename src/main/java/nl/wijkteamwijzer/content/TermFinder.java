package nl.wijkteamwijzer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Puts explanations into a text: each under the first paragraph in which its word stands. Words in links and headings are left
 * alone: what one can press or jump to stays what it was.
 */
final class TermFinder extends AbstractVisitor {

    private final List<Explanation> explanations;
    private final Pattern any;
    private final Set<Explanation> given = new HashSet<>();
    private List<Explanation> here = new ArrayList<>();

    private TermFinder(List<Explanation> explanations) {
        // the longest first, so that "eigen bijdrage" is not taken for "bijdrage"
        this.explanations = explanations.stream()
                .sorted(Comparator.comparingInt((Explanation explanation) -> explanation.term().length()).reversed())
                .toList();
        any = Pattern.compile(
                "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:"
                        + this.explanations.stream().map(TermFinder::alternative).collect(Collectors.joining("|"))
                        + ")(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])");
    }

    static void explain(Node document, List<Explanation> explanations) {
        if (!explanations.isEmpty()) {
            document.accept(new TermFinder(explanations));
        }
    }

    /** A word in small letters may begin a sentence; CAK or Wlz only means what it does as it is written. */
    private static String alternative(Explanation explanation) {
        String term = explanation.term();
        String flags = term.equals(term.toLowerCase(Locale.ROOT)) ? "(?iu:" : "(?:";
        return flags + Pattern.quote(term) + ")";
    }

    @Override
    public void visit(Paragraph paragraph) {
        here = new ArrayList<>();
        visitChildren(paragraph);
        Node last = paragraph;
        for (Explanation explanation : here) {
            ExplainedTerm block = new ExplainedTerm(explanation);
            last.insertAfter(block);
            last = block;
        }
    }

    @Override
    public void visit(Link link) {
        // left alone
    }

    @Override
    public void visit(Heading heading) {
        // left alone
    }

    @Override
    public void visit(Text text) {
        Matcher found = any.matcher(text.getLiteral());
        while (found.find()) {
            explanations.stream()
                    .filter(explanation -> explanation.term().equalsIgnoreCase(found.group()))
                    .findFirst()
                    .filter(given::add)
                    .ifPresent(here::add);
        }
    }
}
