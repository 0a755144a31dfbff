package nl.wijkteamwijzer.metrics;

import java.util.List;

/**
 * What a publication shows, in the order in which it does.
 *
 * @param teams slugs of all access points that take part, with answers or without
 * @param indicators codes of the questions
 * @param blocks sums over questions, each of which must be an indicator that is a share
 */
public record Layout(List<String> teams, List<String> indicators, List<Block> blocks) {

    /** Questions about one thing: contact, kwaliteit, effect. Refused without questions. */
    public record Block(String indicator, List<String> questions) {

        public Block {
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("A block without questions: " + indicator);
            }
            questions = List.copyOf(questions);
        }
    }

    public Layout {
        teams = List.copyOf(teams);
        indicators = List.copyOf(indicators);
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (!indicators.containsAll(block.questions())) {
                throw new IllegalArgumentException("A block of unknown questions: " + block);
            }
        }
    }
}
