package nl.wijkteamwijzer.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Somebody who has all versions of all publications of a gemeente and solves for every count behind them: people,
 * people who agree and people without an opinion. Works each percentage back to its counts, and knows which team has
 * no part in a table, and from which version a figure is. What is worked out is held against the truth only to see
 * whether it is a leak.
 */
final class Attacker {

    /** In a leak of what each of a group answered. */
    static final String ALIKE = " answered alike: ";

    private static final int COLUMNS = 3;

    /** The count of a team, or the remainder, for a question at a version. */
    private record Unknown(int quarter, String question, String sibling, int version) {}

    /** The versions from which a published whole takes its parts. */
    private record Whole(Map<String, Integer> shown, Map<String, Integer> hidden, Counts together) {}

    private final InventedGemeente gemeente;
    private final boolean sumsUpBlocks;
    private final Map<Unknown, Integer> numbers = new HashMap<>();
    private final LinearKnowledge knowledge = new LinearKnowledge(COLUMNS);
    private final List<String> leaks = new ArrayList<>();

    private Attacker(InventedGemeente gemeente, boolean sumsUpBlocks) {
        this.gemeente = gemeente;
        this.sumsUpBlocks = sumsUpBlocks;
    }

    /** What gets out that is about fewer than k people, or of a larger group what each of them answered. */
    static List<String> leaks(InventedGemeente gemeente, Rules rules) {
        return new Attacker(gemeente, false).attack(rules);
    }

    /** The same when the block of a team is published whenever all its answers together are k or more. */
    static List<String> leaksWithSummedBlocks(InventedGemeente gemeente, Rules rules) {
        return new Attacker(gemeente, true).attack(rules);
    }

    private List<String> attack(Rules rules) {
        for (int quarter = 0; quarter < gemeente.quarters().size(); quarter++) {
            List<Publication> publications = rules.publish(gemeente, gemeente.quarters().get(quarter));
            for (String question : gemeente.layout().indicators()) {
                read(quarter, question, publications);
            }
            if (sumsUpBlocks) {
                readSummedBlocks(quarter);
            }
        }
        for (int quarter = 0; quarter < gemeente.quarters().size(); quarter++) {
            for (String question : gemeente.layout().indicators()) {
                for (String sibling : gemeente.siblings()) {
                    workOut(quarter, question, sibling);
                }
            }
        }
        return leaks;
    }

    private void read(int quarter, String question, List<Publication> publications) {
        Whole earlier = null;
        for (int version = 0; version < publications.size(); version++) {
            for (String sibling : gemeente.siblings()) {
                if (truth(quarter, question, sibling, version) == null) {
                    learn(Map.of(number(quarter, question, sibling, version), 1), 0, 0, 0);
                }
            }
            if (!publications.get(version).cell(null, question).orElseThrow().suppressed()) {
                earlier = whole(quarter, question, publications, version, earlier);
            }
        }
    }

    private Whole whole(int quarter, String question, List<Publication> publications, int version, Whole earlier) {
        Publication publication = publications.get(version);
        Map<String, Integer> shown = new TreeMap<>();
        Counts whole = publication.cell(null, question).orElseThrow().counts();
        Counts seen = Counts.nobody(Measure.SHARE);
        for (String team : gemeente.layout().teams()) {
            Counts counts = publication.cell(team, question).orElseThrow().counts();
            if (counts != null) {
                if (earlier != null && earlier.shown().containsKey(team)) {
                    Counts then = publications.get(version - 1).cell(team, question).orElseThrow().counts();
                    tellAlike(counts.since(then).orElseThrow(), quarter + " " + question + " more of " + team + " at " + version);
                }
                boolean same = earlier != null
                        && earlier.shown().containsKey(team)
                        && counts.equals(publications.get(version - 1).cell(team, question).orElseThrow().counts());
                shown.put(team, same ? earlier.shown().get(team) : version);
                seen = seen.plus(counts);
                learn(terms(quarter, question, Map.of(team, shown.get(team))), counts);
            }
        }
        Counts together = whole.since(seen).orElseThrow();
        Map<String, Integer> hidden = new TreeMap<>();
        boolean same = earlier != null
                && earlier.shown().keySet().equals(shown.keySet())
                && earlier.together().equals(together);
        for (String sibling : gemeente.siblings()) {
            if (!shown.containsKey(sibling)) {
                hidden.put(sibling, same ? earlier.hidden().get(sibling) : version);
            }
        }
        learn(terms(quarter, question, hidden), together);
        tell(together.opinion(), quarter + " " + question + " hidden together at " + version);
        tellAlike(together, quarter + " " + question + " hidden together at " + version);
        if (earlier != null && earlier.shown().keySet().equals(shown.keySet())) {
            Counts more = together.since(earlier.together()).orElseThrow();
            tell(more.opinion(), quarter + " " + question + " hidden more at " + version);
            tellAlike(more, quarter + " " + question + " hidden more at " + version);
        }
        return new Whole(shown, hidden, together);
    }

    private void readSummedBlocks(int quarter) {
        for (String team : gemeente.layout().teams()) {
            Counts sum = Counts.nobody(Measure.SHARE);
            Map<Integer, Integer> terms = new LinkedHashMap<>();
            for (String question : gemeente.layout().indicators()) {
                Counts counts = truth(quarter, question, team, 0);
                sum = counts == null ? sum : sum.plus(counts);
                terms.put(number(quarter, question, team, 0), 1);
            }
            if (sum.opinion() >= gemeente.k()) {
                learn(terms, sum);
            }
        }
    }

    /** Each count below k, and each difference below k between two versions. */
    private void workOut(int quarter, String question, String sibling) {
        int versions = gemeente.quarters().get(quarter).size();
        for (int version = 0; version < versions; version++) {
            Counts now = truth(quarter, question, sibling, version);
            if (now != null && now.opinion() < gemeente.k()) {
                workOut(Map.of(number(quarter, question, sibling, version), 1), now, quarter + " " + question
                        + " " + sibling + " at " + version);
            }
            for (int earlier = 0; earlier < version; earlier++) {
                Counts then = truth(quarter, question, sibling, earlier);
                Counts base = then == null ? Counts.nobody(Measure.SHARE) : then;
                if (now != null) {
                    long difference = now.opinion() - base.opinion();
                    Map<Integer, Integer> terms = Map.of(
                            number(quarter, question, sibling, version), 1,
                            number(quarter, question, sibling, earlier), -1);
                    if (difference > 0 && difference < gemeente.k()) {
                        workOut(terms, now.since(base).orElseThrow(), quarter + " " + question + " " + sibling
                                + " from " + earlier + " to " + version);
                    }
                }
            }
        }
    }

    private void workOut(Map<Integer, Integer> terms, Counts truth, String what) {
        Optional<long[]> found = knowledge.workOut(terms);
        found.ifPresent(values -> {
            long[] actual = {truth.opinion(), truth.sum(), truth.none()};
            if (!Arrays.equals(values, actual)) {
                throw new IllegalStateException("The attack is wrong about " + what);
            }
            leaks.add(what + " is " + truth);
        });
    }

    private void tell(long people, String what) {
        if (people > 0 && people < gemeente.k()) {
            leaks.add(what + " is " + people);
        }
    }

    /** A group of any size of which at most one in twenty answered otherwise than the rest: so each of them answered. */
    private void tellAlike(Counts people, String what) {
        long fewest = Math.min(people.sum(), people.opinion() - people.sum());
        if (people.opinion() > 0 && fewest * 20 <= people.opinion()) {
            leaks.add(what + ALIKE + people);
        }
    }

    private void learn(Map<Integer, Integer> terms, Counts counts) {
        learn(terms, counts.opinion(), counts.sum(), counts.none());
    }

    private void learn(Map<Integer, Integer> terms, long... sums) {
        knowledge.learn(terms, sums);
    }

    private Map<Integer, Integer> terms(int quarter, String question, Map<String, Integer> versions) {
        Map<Integer, Integer> terms = new LinkedHashMap<>();
        versions.forEach((sibling, version) -> terms.put(number(quarter, question, sibling, version), 1));
        return terms;
    }

    private int number(int quarter, String question, String sibling, int version) {
        return numbers.computeIfAbsent(new Unknown(quarter, question, sibling, version), key -> numbers.size());
    }

    private Counts truth(int quarter, String question, String sibling, int version) {
        return InventedGemeente.counts(gemeente.quarters().get(quarter).get(version).get(question), sibling);
    }
}
