package nl.wijkteamwijzer.openinghours;

/** In which years offices close on 5 May, which the law leaves to the gemeente. */
public enum LiberationDay {
    NOOIT,
    LUSTRUM,
    ELK_JAAR;

    private static final int YEARS_IN_A_LUSTRUM = 5;

    /** Whether offices close on 5 May of this year; a lustrum is a year that can be divided by five. */
    public boolean isKeptIn(int year) {
        return this == ELK_JAAR || this == LUSTRUM && year % YEARS_IN_A_LUSTRUM == 0;
    }
}
