package nl.wijkteamwijzer.metrics;

/**
 * What the raad wants to know, and how it is measured. Texts are Dutch, or of the language asked for.
 *
 * @param goal code of one of the goals of the Rekenkamer: TOEGANG, PASSEND, MEEDOEN
 * @param denominator null for a plain number
 * @param referenceDate the peildatum: what moment or period a value is about, in words
 * @param target what the gemeente wants to reach, in words; null when the raad has set none
 * @param baseline the nulmeting; null when there is none
 * @param benchmark elsewhere; null when there is none
 */
public record Indicator(
        String code,
        String goal,
        String name,
        String definition,
        Unit unit,
        String numerator,
        String denominator,
        String source,
        String referenceDate,
        String frequency,
        String owner,
        String target,
        Measured baseline,
        Measured benchmark) {

    /** In what a value is told. */
    public enum Unit {
        PERCENT,
        PER_MILLE,
        NUMBER,
        EURO,
        MARK
    }

    /**
     * A value that somebody measured before us.
     *
     * @param about true where the report itself says circa, bijna or minder dan
     * @param year null where the report does not tell
     * @param reference null where the value cannot be held against a figure of ours
     */
    public record Measured(
            String value, boolean about, Integer year, String source, Reference reference) {}
}
