package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Somebody of the staff who looks after every count of a quarter, keeps each look, and lays them beside what is published in the
 * end. What follows from all of it about a group below k, or about what each of a group answered, is a leak.
 */
class LiveAttackTest {

    private static final int QUARTERS_FOR_EACH_SEED = 1500;
    private static final int WEAK_QUARTERS = 150;
    private static final String REMAINDER = "*";
    private static final int COLUMNS = 3;
    private static final int LEAST_DOUBT = 4;

    /** What is shown of a team after each count, null for nothing; the way it is done, or a weak way. */
    private interface Looks {
        List<Counts> of(List<Counts> counted, int k);
    }

    /** A question in one quarter. */
    private record Running(int k, Map<String, List<Counts>> counted) {

        static Running of(Random random) {
            int k = random.nextBoolean() ? 5 : 10;
            int moments = 2 + random.nextInt(12);
            Map<String, List<Counts>> counted = new TreeMap<>();
            for (int team = 0; team < 2 + random.nextInt(7); team++) {
                counted.put("team" + team, growing(random, k, moments));
            }
            if (random.nextBoolean()) {
                counted.put(REMAINDER, growing(random, k, moments));
            }
            return new Running(k, counted);
        }

        /** In lots of ballots of at least k, of which any number skipped this question. */
        private static List<Counts> growing(Random random, int k, int moments) {
            double agreeing = List.of(0.02, 0.5, 0.8, 0.97, 1.0).get(random.nextInt(5));
            int seldom = 1 + random.nextInt(6);
            List<Counts> counted = new ArrayList<>();
            Counts now = Counts.nobody(Measure.SHARE);
            for (int moment = 0; moment < moments; moment++) {
                if (random.nextInt(seldom) == 0) {
                    int opinion = random.nextInt(3) == 0 ? random.nextInt(k) : k + random.nextInt(8);
                    long agree = random.doubles(opinion).filter(chance -> chance < agreeing).count();
                    now = now.plus(Counts.share(agree, opinion, random.nextInt(3)));
                }
                counted.add(now);
            }
            return counted;
        }

        int last() {
            return counted.values().iterator().next().size() - 1;
        }

        Table table(Map<String, Counts> seen) {
            Map<String, Counts> teams = new TreeMap<>();
            counted.forEach((team, counts) -> teams.put(team, counts.get(last())));
            Counts remainder = teams.remove(REMAINDER);
            return new Table(teams, remainder, seen);
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingSmallFollowsFromAllLooksAndThePublication() {
        return IntStream.rangeClosed(1, 4).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            Random random = new Random(seed);
            for (int i = 0; i < QUARTERS_FOR_EACH_SEED; i++) {
                assertThat(leaks(Running.of(random), LiveAttackTest::real, true)).as("quarter " + i + " of seed " + seed).isEmpty();
            }
        }));
    }

    @Test
    void staffDoSeeFigures() {
        Random random = new Random(1);
        long looks = Stream.generate(() -> Running.of(random)).limit(WEAK_QUARTERS)
                .flatMap(running -> running.counted().values().stream().map(counts -> real(counts, running.k())))
                .filter(shown -> shown.stream().anyMatch(counts -> counts != null))
                .count();
        assertThat(looks).isGreaterThan(WEAK_QUARTERS / 2);
    }

    @Test
    void theAttackSeesThroughShowingWhateverIsCounted() {
        assertThat(leaking((counted, k) -> counted.stream().map(now -> now.opinion() < k ? null : now).toList(), true)).isPositive();
    }

    @Test
    void theAttackSeesThroughStepsThatDoNotRunBehind() {
        assertThat(leaking(LiveAttackTest::withoutRunningBehind, true)).isPositive();
    }

    @Test
    void theAttackSeesThroughAPublicationThatDoesNotKnowWhatWasSeen() {
        Random random = new Random(7);
        long leaking = Stream.generate(() -> Running.of(random)).limit(4L * QUARTERS_FOR_EACH_SEED)
                .filter(running -> !leaks(running, LiveAttackTest::real, false).isEmpty())
                .count();
        assertThat(leaking).isPositive();
    }

    private static long leaking(Looks looks, boolean told) {
        Random random = new Random(1);
        return Stream.generate(() -> Running.of(random)).limit(WEAK_QUARTERS)
                .filter(running -> !leaks(running, looks, told).isEmpty())
                .count();
    }

    private static List<Counts> real(List<Counts> counted, int k) {
        List<Counts> shown = new ArrayList<>();
        LiveCounts live = null;
        for (Counts now : counted) {
            live = live == null ? LiveCounts.begin(now) : live.at(now, k);
            shown.add(live.shown());
        }
        return shown;
    }

    private static List<Counts> withoutRunningBehind(List<Counts> counted, int k) {
        List<Counts> shown = new ArrayList<>();
        Counts last = null;
        for (Counts now : counted) {
            boolean step = last == null
                    ? now.opinion() >= k
                    : now.since(last).filter(new Release(k)::isFitToBeKnown).isPresent();
            last = step ? now : last;
            shown.add(last);
        }
        return shown;
    }

    /** @param told whether the publication knows what staff saw */
    private static List<String> leaks(Running running, Looks looks, boolean told) {
        Map<String, List<Counts>> shown = new TreeMap<>();
        running.counted().forEach((team, counts) -> {
            if (!team.equals(REMAINDER)) {
                shown.put(team, looks.of(counts, running.k()));
            }
        });
        Map<String, Counts> seen = new HashMap<>();
        shown.forEach((team, counts) -> Optional.ofNullable(counts.get(running.last())).ifPresent(last -> seen.put(team, last)));
        ShownTable published = new Release(running.k()).first(running.table(told ? seen : Map.of()));
        List<String> leaks = new ArrayList<>(betweenLooks(running, shown, published));
        leaks.addAll(worked(running, shown, published));
        leaks.addAll(doubtless(running, seen, published));
        return leaks;
    }

    /** What lies between two looks at a team, or the last look and the publication. */
    private static List<String> betweenLooks(Running running, Map<String, List<Counts>> shown, ShownTable published) {
        List<String> leaks = new ArrayList<>();
        shown.forEach((team, looks) -> {
            List<Counts> known = new ArrayList<>(looks.stream().filter(counts -> counts != null).distinct().toList());
            Optional.ofNullable(published.teams().get(team)).ifPresent(known::add);
            for (int i = 1; i < known.size(); i++) {
                Counts came = known.get(i).since(known.get(i - 1)).orElseThrow();
                boolean alike = came.sum() == 0 || came.sum() == came.opinion();
                if (came.opinion() > 0 && (came.opinion() < running.k() || alike)) {
                    leaks.add(team + " grew by " + came);
                }
            }
        });
        return leaks;
    }

    /** What follows from all that is known, as equations. */
    private static List<String> worked(Running running, Map<String, List<Counts>> shown, ShownTable published) {
        Map<String, Integer> numbers = new HashMap<>();
        LinearKnowledge knowledge = new LinearKnowledge(COLUMNS);
        running.counted().forEach((team, counts) -> {
            for (int moment = 0; moment <= running.last(); moment++) {
                Integer unknown = numbers.computeIfAbsent(team + counts.get(moment), name -> numbers.size());
                if (shown.containsKey(team) && shown.get(team).contains(counts.get(moment))) {
                    learn(knowledge, Map.of(unknown, 1), counts.get(moment));
                }
            }
        });
        if (!published.isNothing()) {
            Map<Integer, Integer> hidden = new LinkedHashMap<>();
            running.counted().forEach((team, counts) -> {
                Integer unknown = numbers.get(team + counts.get(running.last()));
                if (published.teams().containsKey(team)) {
                    learn(knowledge, Map.of(unknown, 1), counts.get(running.last()));
                } else {
                    hidden.put(unknown, 1);
                }
            });
            learn(knowledge, hidden, published.hiddenTogether());
        }
        return small(running, numbers, knowledge);
    }

    private static List<String> small(Running running, Map<String, Integer> numbers, LinearKnowledge knowledge) {
        List<String> leaks = new ArrayList<>();
        running.counted().forEach((team, counts) -> {
            List<Counts> moments = counts.stream().distinct().toList();
            for (int now = 0; now < moments.size(); now++) {
                Integer unknown = numbers.get(team + moments.get(now));
                if (isSmall(running, moments.get(now)) && knowledge.workOut(Map.of(unknown, 1)).isPresent()) {
                    leaks.add(team + " once was " + moments.get(now));
                }
                for (int then = 0; then < now; then++) {
                    Counts came = moments.get(now).since(moments.get(then)).orElseThrow();
                    Map<Integer, Integer> terms = Map.of(unknown, 1, numbers.get(team + moments.get(then)), -1);
                    if (isSmall(running, came) && knowledge.workOut(terms).isPresent()) {
                        leaks.add(team + " grew by " + came);
                    }
                }
            }
        });
        return leaks;
    }

    private static boolean isSmall(Running running, Counts counts) {
        return counts.opinion() > 0 && counts.opinion() < running.k();
    }

    private static void learn(LinearKnowledge knowledge, Map<Integer, Integer> terms, Counts counts) {
        knowledge.learn(terms, counts.opinion(), counts.sum(), counts.none());
    }

    /** Small teams of which, with all that is known of the least that others can be, fewer than four numbers are left. */
    private static List<String> doubtless(Running running, Map<String, Counts> seen, ShownTable published) {
        List<String> leaks = new ArrayList<>();
        if (published.isNothing()) {
            return leaks;
        }
        Map<String, Counts> hidden = new TreeMap<>();
        running.counted().forEach((team, counts) -> {
            if (!published.teams().containsKey(team)) {
                hidden.put(team, counts.get(running.last()));
            }
        });
        long sum = published.hiddenTogether().opinion();
        hidden.forEach((team, counts) -> {
            long least = hidden.keySet().stream().filter(other -> !other.equals(team)).mapToLong(other -> least(running, hidden, seen, other)).sum();
            if (isSmall(running, counts) && Math.min(running.k() - 1, sum - least) + 1 < LEAST_DOUBT) {
                leaks.add(team + " is at most " + (sum - least));
            }
        });
        return leaks;
    }

    private static long least(Running running, Map<String, Counts> hidden, Map<String, Counts> seen, String team) {
        if (hidden.get(team).opinion() < running.k()) {
            return 0;
        }
        return seen.containsKey(team) ? seen.get(team).opinion() + running.k() : running.k();
    }
}
