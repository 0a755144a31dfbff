package nl.wijkteamwijzer.finder;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds entries by what they are called, however it is spelled. */
final class NameSearch {

    /** Longer input is a story, and a story is not a slip away from any name. */
    private static final int LONGEST_NAME = 60;

    /** Below this, what was typed has more slips than an honest attempt at the name has. */
    private static final float WEAKEST_MATCH = 0.65f;

    private static final float NAME_IN_A_SENTENCE = 0.9f;
    private static final int MOST_WORDS_IN_A_NAME = 5;
    private static final int SHORTEST_IN_A_SENTENCE = 4;

    /** What one tells where one lives by; a theme in a sentence is left to the words. */
    private static final Set<SearchEntry.Kind> PLACES = EnumSet.of(
            SearchEntry.Kind.STRAAT, SearchEntry.Kind.BUURT, SearchEntry.Kind.WIJK, SearchEntry.Kind.TEAM);

    private final List<SearchEntry> entries;
    private final List<Alias> aliases;
    private final NameCandidates candidates;
    private final Map<String, List<Alias>> placesBySound;

    NameSearch(List<SearchEntry> entries) {
        this.entries = entries;
        this.aliases = IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i -> Alias.of(i, entries.get(i)).stream())
                .toList();
        this.candidates = new NameCandidates(aliases, entries);
        this.placesBySound = aliases.stream()
                .filter(alias -> alias.source() == Alias.Source.NAME)
                .filter(alias -> PLACES.contains(entries.get(alias.entry()).kind()))
                .filter(alias -> alias.plain().length() >= SHORTEST_IN_A_SENTENCE)
                .collect(groupingBy(Alias::sound));
    }

    /** The best match of each entry whose name is near enough, in no order. */
    Collection<Match> find(String query, Language language) {
        List<String> words = Spelling.words(query);
        Map<Integer, Match> best = new HashMap<>();
        for (String typed : readings(query, words)) {
            String sound = Sound.of(typed);
            for (Alias alias : candidates.like(sound, language)) {
                keep(match(typed, sound, alias), best);
            }
        }
        namesWithin(words).stream()
                .filter(alias -> language.covers(entries.get(alias.entry())))
                .forEach(alias -> keep(new Match(alias.entry(), NAME_IN_A_SENTENCE, false, true), best));
        return best.values();
    }

    /** The match of each entry in the language, however far away. This looks at every name, so it takes its time. */
    Collection<Match> compareAll(String query, Language language) {
        String whole = Spelling.together(query);
        String typed = whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
        String sound = Sound.of(typed);
        Map<Integer, Match> best = new HashMap<>();
        aliases.stream()
                .filter(alias -> alias.source() != Alias.Source.WORD)
                .filter(alias -> language.covers(entries.get(alias.entry())))
                .map(alias -> match(typed, sound, alias))
                .forEach(match -> best.merge(match.entry(), match, Match::stronger));
        return best.values();
    }

    private static void keep(Match match, Map<Integer, Match> best) {
        if (match.strength() >= WEAKEST_MATCH) {
            best.merge(match.entry(), match, Match::stronger);
        }
    }

    private static Match match(String typed, String sound, Alias alias) {
        boolean byName = alias.source() != Alias.Source.WORD;
        boolean exact = alias.source() == Alias.Source.NAME && typed.equals(alias.plain());
        return new Match(alias.entry(), exact ? 1 : Likeness.of(typed, sound, alias), exact, byName);
    }

    /** What was typed as a name: all of it, without the house number and what follows, and with nothing abbreviated. */
    private static Set<String> readings(String query, List<String> words) {
        int houseNumber = IntStream.range(1, words.size())
                .filter(i -> Character.isDigit(words.get(i).charAt(0)))
                .findFirst()
                .orElse(words.size());
        Set<String> readings = new LinkedHashSet<>();
        readings.add(String.join("", words));
        readings.add(String.join("", words.subList(0, houseNumber)));
        readings.add(String.join("", Spelling.asWritten(query)));
        readings.removeIf(reading -> reading.length() > LONGEST_NAME);
        return readings;
    }

    private List<Alias> namesWithin(List<String> words) {
        List<Alias> names = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS_IN_A_NAME); to++) {
                String part = String.join("", words.subList(from, to));
                names.addAll(placesBySound.getOrDefault(Sound.of(part), List.of()));
            }
        }
        return names;
    }
}
