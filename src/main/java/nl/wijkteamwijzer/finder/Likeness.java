package nl.wijkteamwijzer.finder;

/**
 * How much what was typed is like an alias: 1 is the same, 0 has nothing in common. Sound weighs more than letters,
 * since people write what they hear; letters decide between names that sound the same.
 */
final class Likeness {

    private static final float WEIGHT_OF_SOUND = 0.6f;

    /** Shorter than this, half a name says nothing unless it is right to the letter. */
    private static final int SHORTEST_WITH_SLIPS = 4;

    /** A name that is still being typed stays behind one that is finished. */
    private static final float MOST_FOR_A_BEGINNING = 0.94f;

    private static final float COST_OF_THE_REST = 0.14f;

    /** A slip in a beginning weighs more, since the rest may hold others. */
    private static final float COST_OF_A_SLIP = 1.3f;

    private Likeness() {}

    static float of(String typed, String sound, Alias alias) {
        TypingDistance.Slips letters = TypingDistance.between(typed, alias.plain());
        TypingDistance.Slips sounds = TypingDistance.between(sound, alias.sound());
        float whole = 1 - mixed(
                letters.whole() / longest(typed, alias.plain()),
                sounds.whole() / longest(sound, alias.sound()));
        float beginning = beginning(typed, sound, alias, mixed(letters.beginning(), sounds.beginning()));
        return Math.max(0, Math.max(whole, beginning) * trust(alias.source()));
    }

    private static float beginning(String typed, String sound, Alias alias, float slips) {
        boolean tooShort = sound.length() < SHORTEST_WITH_SLIPS && slips > 0;
        if (tooShort || typed.length() >= alias.plain().length()) {
            return 0;
        }
        float rest = 1 - (float) typed.length() / alias.plain().length();
        return MOST_FOR_A_BEGINNING - COST_OF_THE_REST * rest - COST_OF_A_SLIP * slips / typed.length();
    }

    private static float trust(Alias.Source source) {
        return switch (source) {
            case NAME -> 0.999f;
            case NAME_WITHOUT_SMALL_WORDS -> 0.99f;
            case END_OF_NAME -> 0.95f;
            case WORD -> 0.97f;
        };
    }

    private static float mixed(float letters, float sounds) {
        return (1 - WEIGHT_OF_SOUND) * letters + WEIGHT_OF_SOUND * sounds;
    }

    private static float longest(String one, String other) {
        return Math.max(1, Math.max(one.length(), other.length()));
    }
}
