package nl.wijkteamwijzer.content;

import org.commonmark.node.CustomBlock;

/** An explanation that folds out under the paragraph in which its word stands. */
final class ExplainedTerm extends CustomBlock {

    private final Explanation explanation;

    ExplainedTerm(Explanation explanation) {
        this.explanation = explanation;
    }

    Explanation explanation() {
        return explanation;
    }
}
