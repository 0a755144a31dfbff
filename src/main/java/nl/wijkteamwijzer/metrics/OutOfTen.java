package nl.wijkteamwijzer.metrics;

import java.util.Optional;

/**
 * A share in words: "8 van de 10 mensen".
 *
 * @param people 1 to 9 out of ten
 * @param wording how to say it; people plays no part in nearly nobody and nearly everybody
 */
public record OutOfTen(int people, Wording wording) {

    /** What still counts as exactly so many out of ten, in percent. */
    private static final double ROUNDING = 0.5;

    /** What to say. */
    public enum Wording {
        EXACTLY,
        ABOUT,
        /** Less than 5%: "bijna niemand". */
        NEARLY_NOBODY,
        /** More than 95%: "bijna iedereen". */
        NEARLY_EVERYBODY
    }

    /** Empty for a mark. From 5% there is at least one out of ten, up to 95% at least one who is not. */
    public static Optional<OutOfTen> of(Figure figure) {
        if (figure.measure() != Measure.SHARE) {
            return Optional.empty();
        }
        int people = Math.min(9, Math.max(1, (int) Math.round(figure.value() / 10)));
        return Optional.of(new OutOfTen(people, switch (figure.bound()) {
            case LESS_THAN -> Wording.NEARLY_NOBODY;
            case MORE_THAN -> Wording.NEARLY_EVERYBODY;
            case IS -> Math.abs(figure.value() - 10 * people) < ROUNDING ? Wording.EXACTLY : Wording.ABOUT;
        }));
    }
}
