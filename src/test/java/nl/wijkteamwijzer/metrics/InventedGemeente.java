package nl.wijkteamwijzer.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What was counted in a gemeente that nobody would want to survey: many teams with next to no answers, and ever more
 * answers that come late. Now and then all teams, or all who come late, answer the same, or nearly.
 *
 * @param quarters of each quarter the versions, and of each of these the tables by question; counts only grow
 */
record InventedGemeente(int k, Layout layout, List<List<Map<String, Table>>> quarters) {

    static final String REMAINDER = "*";

    static InventedGemeente of(Random random) {
        int k = random.nextBoolean() ? 5 : 10;
        List<String> teams = names("team", 2 + random.nextInt(11));
        List<String> questions = names("question", 1 + random.nextInt(4));
        Layout layout = new Layout(teams, questions, List.of(new Layout.Block("block", questions)));
        Growth growth = new Growth(random, k, teams);
        int quarters = 1 + random.nextInt(3);
        return new InventedGemeente(
                k,
                layout,
                IntStream.range(0, quarters)
                        .mapToObj(quarter -> growth.versions(questions, 1 + random.nextInt(3)))
                        .toList());
    }

    int tables() {
        return layout.indicators().size() * quarters.size();
    }

    /** What was counted for a team or the remainder; null when it has no part in the table. */
    static Counts counts(Table table, String team) {
        return team.equals(REMAINDER) ? table.remainder() : table.teams().get(team);
    }

    List<String> siblings() {
        List<String> siblings = new ArrayList<>(layout.teams());
        siblings.add(REMAINDER);
        return siblings;
    }

    private static List<String> names(String kind, int number) {
        return IntStream.range(0, number).mapToObj(i -> kind + i).toList();
    }

    private record Growth(Random random, int k, List<String> teams) {

        /** The chance that somebody agrees, where it is the same for everybody. */
        private static final double[] ALIKE = {0, 0.03, 0.97, 1};

        /** One in so many tables is of people who think alike. */
        private static final int SELDOM = 4;

        List<Map<String, Table>> versions(List<String> questions, int number) {
            List<Map<String, Table>> versions = new ArrayList<>();
            for (int version = 0; version < number; version++) {
                Map<String, Table> tables = new TreeMap<>();
                for (String question : questions) {
                    tables.put(question, version == 0 ? first() : next(versions.get(version - 1).get(question)));
                }
                versions.add(tables);
            }
            return versions;
        }

        private Table first() {
            Map<String, Counts> counts = new TreeMap<>();
            Double agreeing = agreeing();
            teams.stream().filter(team -> random.nextInt(8) > 0).forEach(team -> counts.put(team, start(agreeing)));
            return new Table(counts, random.nextBoolean() ? start(agreeing) : null);
        }

        private Table next(Table table) {
            Map<String, Counts> counts = new TreeMap<>();
            Double agreeing = agreeing();
            for (String team : teams) {
                Counts earlier = table.teams().get(team);
                if (earlier != null) {
                    counts.put(team, earlier.plus(late(agreeing)));
                } else if (random.nextBoolean()) {
                    counts.put(team, late(agreeing));
                }
            }
            Counts remainder = table.remainder() != null
                    ? table.remainder().plus(late(agreeing))
                    : random.nextBoolean() ? late(agreeing) : null;
            return new Table(counts, remainder);
        }

        private Counts start(Double agreeing) {
            return people(agreeing, switch (random.nextInt(8)) {
                case 0 -> 0;
                case 1, 2, 3 -> 1 + random.nextInt(k - 1);
                case 4, 5 -> k + random.nextInt(4);
                default -> k + random.nextInt(50);
            });
        }

        private Counts late(Double agreeing) {
            return people(agreeing, switch (random.nextInt(6)) {
                case 0, 1 -> 0;
                case 2, 3 -> 1 + random.nextInt(k - 1);
                default -> k + random.nextInt(20);
            });
        }

        /** Null where each group has its own. */
        private Double agreeing() {
            return random.nextInt(SELDOM) == 0 ? ALIKE[random.nextInt(ALIKE.length)] : null;
        }

        private Counts people(Double agreeing, int opinion) {
            long agree = agreeing == null
                    ? random.nextInt(opinion + 1)
                    : random.doubles(opinion).filter(chance -> chance < agreeing).count();
            return Counts.share(agree, opinion, random.nextInt(4));
        }
    }
}
