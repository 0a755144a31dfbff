package nl.wijkteamwijzer.contribution;

/** Why an outcome is what it is. */
public enum Reason {
    /** For none of the kinds of support a contribution is paid. */
    NOTHING_CHARGED(true),
    /** A circumstance makes free. */
    EXEMPT(true),
    /** One amount, whatever the income. */
    ONE_AMOUNT(true),
    /** An amount that depends on income. */
    BY_INCOME(true),
    /** Another contribution applies, which we explain and do not calculate. */
    OTHER_RULE(false),
    /** The income counts and was not said. */
    INCOME_NEEDED(false),
    /** Our records do not say what this kind of household pays. */
    NOT_KNOWN(false),
    /** Our records do not say what is paid where an exemption does not hold. */
    EXCEPTION_NOT_KNOWN(false);

    private final boolean known;

    Reason(boolean known) {
        this.known = known;
    }

    boolean isKnown() {
        return known;
    }
}
