package nl.wijkteamwijzer.security;

import java.util.Set;

/**
 * Somebody of the staff, at work.
 *
 * @param account by which colleagues and the audit trail know them: the name to sign in with
 * @param name as colleagues say it
 * @param teams the slugs of the access points of a teamcoördinator; empty for others
 */
public record Staff(String account, String name, Set<Role> roles, Set<String> teams) {

    public Staff {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.may(right));
    }

    /** @param team the slug of an access point; null when it is about no team in particular */
    public boolean mayWriteTeam(String team) {
        return may(Right.WRITE_TEAMS) || may(Right.WRITE_OWN_TEAM) && team != null && teams.contains(team);
    }
}
