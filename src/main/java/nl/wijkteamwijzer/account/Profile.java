package nl.wijkteamwijzer.account;

import jakarta.json.Json;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkteamwijzer.security.Role;

/**
 * What a beheerder says about an account.
 *
 * @param name to sign in with, in lower case
 * @param email null when there is none
 * @param teams the slugs of the access points of a teamcoördinator
 */
public record Profile(String name, String displayName, String email, Set<Role> roles, Set<String> teams) {

    public Profile {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }

    /** The same text as long as nothing is changed. */
    public String mark() {
        return String.join("; ", displayName, String.valueOf(email), roleNames(), String.join(", ", new TreeSet<>(teams)));
    }

    private String roleNames() {
        return String.join(", ", new TreeSet<>(roles.stream().map(Role::name).toList()));
    }

    /** For the audit trail; the address to write to is nobody's business there. */
    String json() {
        return Json.createObjectBuilder()
                .add("naam", displayName)
                .add("rollen", roleNames())
                .add("teams", String.join(", ", new TreeSet<>(teams)))
                .build()
                .toString();
    }
}
