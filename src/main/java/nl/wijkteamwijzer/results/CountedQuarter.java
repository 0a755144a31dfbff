package nl.wijkteamwijzer.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.ballotbox.CountedBallots;
import nl.wijkteamwijzer.ballotbox.Tally;
import nl.wijkteamwijzer.metrics.Counts;
import nl.wijkteamwijzer.metrics.LiveCounts;
import nl.wijkteamwijzer.metrics.Scale;
import nl.wijkteamwijzer.metrics.Table;
import nl.wijkteamwijzer.survey.QuestionKind;

/** What was counted of one quarter in one gemeente, all channels together. Never shown as it is. */
record CountedQuarter(List<CountedBallots> ballots, List<Tally> tallies) {

    /** By these anybody can answer, and more than once. */
    private static final Set<Channel> OPEN = Set.of(Channel.WEB, Channel.KIOSK);

    private record Place(String question, String accessPoint) {}

    /**
     * By question; without those of a questionnaire of which nothing was counted.
     *
     * @param live what staff see of them, by question and access point
     */
    Map<String, Table> tables(Sheet sheet, Map<String, Map<String, LiveCounts>> live) {
        Map<String, Table> tables = tables(sheet);
        tables.replaceAll((question, table) -> new Table(table.teams(), table.remainder(), seen(live.getOrDefault(question, Map.of()))));
        return tables;
    }

    private static Map<String, Counts> seen(Map<String, LiveCounts> live) {
        return live.entrySet().stream()
                .filter(team -> team.getValue().shown() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, team -> team.getValue().shown()));
    }

    /** By question; without those of a questionnaire of which nothing was counted. */
    Map<String, Table> tables(Sheet sheet) {
        Map<Place, Map<String, Long>> votes = tallies.stream()
                .collect(groupingBy(tally -> new Place(tally.question(), tally.box().accessPoint()),
                        groupingBy(Tally::answer, summingLong(Tally::votes))));
        Map<String, Set<String>> places = ballots.stream()
                .collect(groupingBy(counted -> counted.box().questionnaire(),
                        Collectors.mapping(counted -> counted.box().accessPoint(), Collectors.toSet())));
        Map<String, Table> tables = new HashMap<>();
        for (Sheet.Asked question : sheet.asked()) {
            if (!question.isSum() && places.containsKey(question.questionnaire())) {
                tables.put(question.code(), table(question, places.get(question.questionnaire()), votes));
            }
        }
        return tables;
    }

    private static Table table(Sheet.Asked question, Set<String> places, Map<Place, Map<String, Long>> votes) {
        Map<String, Counts> counts = new HashMap<>();
        for (String place : places) {
            counts.put(place, scale(question.kind()).count(votes.getOrDefault(new Place(question.code(), place), Map.of())));
        }
        Counts remainder = counts.remove(BoxLabel.WHOLE_GEMEENTE);
        return new Table(counts, remainder);
    }

    private static Scale scale(QuestionKind kind) {
        return switch (kind) {
            case SCHAAL -> Scale.EENS;
            case JA_NEE -> Scale.JA_NEE;
            case JA_BEETJE_NEE -> Scale.JA_EEN_BEETJE_NEE;
            case CIJFER -> Scale.CIJFER;
            case SOORT_HULP -> throw new IllegalArgumentException("Not a scale: " + kind);
        };
    }

    /** Slugs of all access points of which anything was counted. */
    Set<String> accessPoints() {
        return ballots.stream()
                .map(CountedBallots::box)
                .filter(box -> !box.isWholeGemeente())
                .map(BoxLabel::accessPoint)
                .collect(Collectors.toSet());
    }

    /** By which ways they came. */
    Ways ways() {
        return new Ways(
                ballots.stream().filter(counted -> OPEN.contains(counted.channel())).mapToLong(CountedBallots::ballots).sum(),
                ballots.stream().filter(counted -> !OPEN.contains(counted.channel())).mapToLong(CountedBallots::ballots).sum());
    }
}
