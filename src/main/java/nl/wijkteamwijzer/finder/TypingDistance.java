package nl.wijkteamwijzer.finder;

/**
 * How many slips of the finger lie between what was typed and a name. A dropped, added or wrong letter and two letters
 * that changed places count 1 each, and less when they are slips that hands make often.
 */
final class TypingDistance {

    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String VOWELS = "aeiouyYAU";

    private static final float ANY_SLIP = 1f;
    private static final float CHANGED_PLACES = 0.7f;
    private static final float KEY_NEXT_TO_IT = 0.7f;
    private static final float OTHER_VOWEL = 0.8f;
    private static final float DOUBLED = 0.5f;

    private final String typed;
    private final String name;

    private TypingDistance(String typed, String name) {
        this.typed = typed;
        this.name = name;
    }

    /**
     * The outcome, in slips.
     *
     * @param whole between what was typed and the whole name
     * @param beginning between what was typed and the beginning of the name that is nearest to it
     */
    record Slips(float whole, float beginning) {}

    static Slips between(String typed, String name) {
        return typed.equals(name) ? new Slips(0, 0) : new TypingDistance(typed, name).slips();
    }

    private Slips slips() {
        float[] beforePrevious = new float[name.length() + 1];
        float[] previous = new float[name.length() + 1];
        float[] current = new float[name.length() + 1];
        for (int j = 1; j <= name.length(); j++) {
            previous[j] = previous[j - 1] + oneMore(name, j - 1);
        }
        for (int i = 1; i <= typed.length(); i++) {
            current[0] = previous[0] + oneMore(typed, i - 1);
            for (int j = 1; j <= name.length(); j++) {
                float oneLetter = Math.min(previous[j] + oneMore(typed, i - 1), current[j - 1] + oneMore(name, j - 1));
                float best = Math.min(oneLetter, previous[j - 1] + other(typed.charAt(i - 1), name.charAt(j - 1)));
                current[j] = changedPlaces(i, j) ? Math.min(best, beforePrevious[j - 2] + CHANGED_PLACES) : best;
            }
            float[] free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }
        return new Slips(previous[name.length()], smallest(previous));
    }

    private boolean changedPlaces(int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == name.charAt(j - 2)
                && typed.charAt(i - 2) == name.charAt(j - 1);
    }

    private static float oneMore(String word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1) ? DOUBLED : ANY_SLIP;
    }

    private static float other(char typed, char meant) {
        if (typed == meant) {
            return 0;
        }
        if (nextToEachOther(typed, meant)) {
            return KEY_NEXT_TO_IT;
        }
        return VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0 ? OTHER_VOWEL : ANY_SLIP;
    }

    private static boolean nextToEachOther(char one, char other) {
        for (int row = 0; row < KEYS.length; row++) {
            int column = KEYS[row].indexOf(one);
            if (column >= 0) {
                return isAt(row, column - 1, other)
                        || isAt(row, column + 1, other)
                        || isAt(row - 1, column, other)
                        || isAt(row - 1, column + 1, other)
                        || isAt(row + 1, column, other)
                        || isAt(row + 1, column - 1, other);
            }
        }
        return false;
    }

    private static boolean isAt(int row, int column, char key) {
        return row >= 0
                && row < KEYS.length
                && column >= 0
                && column < KEYS[row].length()
                && KEYS[row].charAt(column) == key;
    }

    private static float smallest(float[] row) {
        float smallest = row[0];
        for (float value : row) {
            smallest = Math.min(smallest, value);
        }
        return smallest;
    }
}
