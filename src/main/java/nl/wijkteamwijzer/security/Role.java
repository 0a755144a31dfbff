package nl.wijkteamwijzer.security;

import static nl.wijkteamwijzer.security.Right.APPROVE_COSTS;
import static nl.wijkteamwijzer.security.Right.APPROVE_RESEARCH;
import static nl.wijkteamwijzer.security.Right.APPROVE_TEAMS;
import static nl.wijkteamwijzer.security.Right.APPROVE_TEXTS;
import static nl.wijkteamwijzer.security.Right.ENTER_BALLOTS;
import static nl.wijkteamwijzer.security.Right.HANDLE_REMARKS;
import static nl.wijkteamwijzer.security.Right.MANAGE_ACCOUNTS;
import static nl.wijkteamwijzer.security.Right.MANAGE_AREAS;
import static nl.wijkteamwijzer.security.Right.MANAGE_KIOSKS;
import static nl.wijkteamwijzer.security.Right.MODERATE_STORIES;
import static nl.wijkteamwijzer.security.Right.SEE_AUDIT;
import static nl.wijkteamwijzer.security.Right.SEE_FIGURES;
import static nl.wijkteamwijzer.security.Right.SIGNED_IN;
import static nl.wijkteamwijzer.security.Right.WRITE_COSTS;
import static nl.wijkteamwijzer.security.Right.WRITE_OWN_TEAM;
import static nl.wijkteamwijzer.security.Right.WRITE_RESEARCH;
import static nl.wijkteamwijzer.security.Right.WRITE_TEAMS;
import static nl.wijkteamwijzer.security.Right.WRITE_TEXTS;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is for in the gemeente. No role reads single answers. */
public enum Role {
    REDACTEUR(false, WRITE_TEAMS, WRITE_TEXTS, WRITE_COSTS, HANDLE_REMARKS),
    EINDREDACTEUR(true, WRITE_TEAMS, APPROVE_TEAMS, WRITE_TEXTS, APPROVE_TEXTS, WRITE_COSTS, APPROVE_COSTS, APPROVE_RESEARCH,
            SEE_FIGURES, MANAGE_AREAS, MANAGE_KIOSKS,
            HANDLE_REMARKS),
    TEAMCOORDINATOR(false, WRITE_OWN_TEAM, SEE_FIGURES),
    ONDERZOEKER(false, WRITE_RESEARCH, APPROVE_RESEARCH, SEE_FIGURES),
    MODERATOR(false, MODERATE_STORIES, HANDLE_REMARKS),
    INTERVIEWER(false, ENTER_BALLOTS),
    BEHEERDER(true, MANAGE_ACCOUNTS, MANAGE_AREAS, MANAGE_KIOSKS, SEE_AUDIT);

    private final boolean secondFactor;
    private final Set<Right> rights;

    Role(boolean secondFactor, Right... rights) {
        this.secondFactor = secondFactor;
        this.rights = EnumSet.of(SIGNED_IN, rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Whether nobody gets in by a password alone. */
    public boolean needsSecondFactor() {
        return secondFactor;
    }
}
