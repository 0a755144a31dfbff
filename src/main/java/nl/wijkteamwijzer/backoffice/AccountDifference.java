package nl.wijkteamwijzer.backoffice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.account.Profile;
import nl.wijkteamwijzer.web.Words;

/** What is said of an account by now and is not what somebody wants to say: "Rollen: redacteur; E-mailadres: geen". */
final class AccountDifference {

    private AccountDifference() {}

    static String between(Profile wanted, Profile now, Words words) {
        Map<String, String> before = fields(wanted, words);
        return fields(now, words).entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(field -> words.say(field.getKey()) + ": " + (field.getValue().isEmpty() ? words.say("beheer.accounts.nothing") : field.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> fields(Profile profile, Words words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("beheer.accounts.displayName", profile.displayName());
        fields.put("beheer.accounts.email", profile.email() == null ? "" : profile.email());
        fields.put("beheer.accounts.roles",
                profile.roles().stream().sorted().map(role -> words.say("beheer.role." + role)).collect(Collectors.joining(", ")));
        fields.put("beheer.accounts.teams", profile.teams().stream().sorted().collect(Collectors.joining(", ")));
        return fields;
    }
}
