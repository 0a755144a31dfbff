package nl.wijkteamwijzer.security;

/** What somebody may do in the back office. Asked at each action, never only in a menu. */
public enum Right {
    /** Has signed in completely; for what everybody of the staff may do. */
    SIGNED_IN,
    WRITE_TEAMS,
    /** The contact and hours of the teams that are named with the account. */
    WRITE_OWN_TEAM,
    APPROVE_TEAMS,
    WRITE_TEXTS,
    APPROVE_TEXTS,
    WRITE_COSTS,
    APPROVE_COSTS,
    /** Questionnaires, invitations, indicators and duiding. */
    WRITE_RESEARCH,
    APPROVE_RESEARCH,
    SEE_FIGURES,
    ENTER_BALLOTS,
    HANDLE_REMARKS,
    MODERATE_STORIES,
    MANAGE_ACCOUNTS,
    /** The map, the addresses, and what changes teams and areas together. */
    MANAGE_AREAS,
    MANAGE_KIOSKS,
    SEE_AUDIT
}
