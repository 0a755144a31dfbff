package nl.wijkteamwijzer.survey;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.editing.Sheet;

/**
 * A question as it stands in a sheet: in one of fifteen slots, that have nothing to do with its place in the list. So one can move
 * a question while another writes in it, and both hold.
 *
 * @param slot 1 to 15
 * @param key under which it is known over versions; empty: a new question
 * @param kind by its name; empty while it is not chosen
 * @param block by its name; empty while it is not chosen
 * @param place in the list; several of the same place stand in the order of their slots
 * @param english empty when it is not translated
 * @param reason why it is the same question though its words changed; empty when nobody said
 */
public record AskedQuestion(
        int slot, String key, String kind, String block, int place, String dutch, String english, String reason) {

    private static final int LAST = 99;

    static final String DUTCH = "vraag%d_nl";
    static final String ENGLISH = "vraag%d_en";
    static final String KIND = "soort%d";
    static final String BLOCK = "blok%d";
    static final String PLACE = "plaats%d";
    static final String KEY = "sleutel%d";
    static final String REASON = "reden%d";

    /** Those in a sheet, in the order in which they are asked. */
    public static List<AskedQuestion> in(Sheet sheet) {
        return IntStream.rangeClosed(1, Questionnaire.MOST_QUESTIONS)
                .mapToObj(slot -> read(sheet, slot))
                .filter(question -> !question.isNothing())
                .sorted(comparingInt(AskedQuestion::place).thenComparingInt(AskedQuestion::slot))
                .toList();
    }

    private static AskedQuestion read(Sheet sheet, int slot) {
        String place = sheet.get(PLACE.formatted(slot));
        return new AskedQuestion(slot, sheet.get(KEY.formatted(slot)), sheet.get(KIND.formatted(slot)),
                sheet.get(BLOCK.formatted(slot)), place.matches("\\d{1,2}") ? Integer.parseInt(place) : LAST,
                sheet.get(DUTCH.formatted(slot)), sheet.get(ENGLISH.formatted(slot)), sheet.get(REASON.formatted(slot)));
    }

    /** A question as a version asks it. Its reason stays behind: it was about that version. */
    static AskedQuestion of(Questionnaire questionnaire, Question question) {
        return new AskedQuestion(question.place(), question.getKey(), question.getKind().name(), question.getBlock().name(),
                question.place(), questionnaire.exactWording(question, "nl"), questionnaire.exactWording(question, "en"), "");
    }

    private boolean isNothing() {
        return (key + kind + block + dutch + english).isEmpty();
    }

    public boolean isNew() {
        return key.isEmpty();
    }

    /** The sheet with this question in its slot. */
    public Sheet into(Sheet sheet) {
        return sheet.with(DUTCH.formatted(slot), dutch)
                .with(ENGLISH.formatted(slot), english)
                .with(KIND.formatted(slot), kind)
                .with(BLOCK.formatted(slot), block)
                .with(PLACE.formatted(slot), String.valueOf(place))
                .with(KEY.formatted(slot), key)
                .with(REASON.formatted(slot), reason);
    }

    /** The sheet with nothing in this slot any more. */
    public Sheet outOf(Sheet sheet) {
        Sheet without = sheet;
        for (String field : List.of(DUTCH, ENGLISH, KIND, BLOCK, PLACE, KEY, REASON)) {
            without = without.with(field.formatted(slot), "");
        }
        return without;
    }

    public AskedQuestion at(int otherPlace) {
        return new AskedQuestion(slot, key, kind, block, otherPlace, dutch, english, reason);
    }

    /** The same with another identity, or none. */
    public AskedQuestion known(String otherKey) {
        return new AskedQuestion(slot, otherKey, kind, block, place, dutch, english, reason);
    }

    /** With something in the place of what is not filled in yet, to look at. */
    AskedQuestion filledUp() {
        return new AskedQuestion(slot, isNew() ? "nieuw-" + slot : key, kind.isEmpty() ? QuestionKind.SCHAAL.name() : kind,
                block.isEmpty() ? Block.OORDEEL.name() : block, place, dutch, english, reason);
    }

    /** Whether it says something else than a version did: another wording or another block. What was not translated yet may be. */
    boolean differsFrom(AskedQuestion before) {
        return !dutch.equals(before.dutch) || !block.equals(before.block)
                || !before.english.isEmpty() && !english.equals(before.english);
    }
}
