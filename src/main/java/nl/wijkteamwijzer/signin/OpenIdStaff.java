package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;

/** Who signed in at the provider of the gemeente, by what it says about them. Its roles count; we keep no account. */
@ApplicationScoped
public class OpenIdStaff {

    @Inject
    OpenIdSettings settings;

    @Inject
    StaffSessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    SecurityContext security;

    @Inject
    Instance<OpenIdContext> context;

    public boolean isOn() {
        return settings.isOn();
    }

    /** Empty when nobody has signed in, or only somebody without a role here. */
    public Optional<Staff> staff(HttpServletRequest request) {
        if (!isOn() || request.getUserPrincipal() == null || sessions.isOver(request)) {
            return Optional.empty();
        }
        JsonObject claims = context.get().getClaimsJson();
        Set<Role> roles = texts(claims, settings.getRolesClaim())
                .flatMap(name -> Stream.of(Role.values()).filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT))))
                .collect(Collectors.toSet());
        String name = request.getUserPrincipal().getName();
        Set<String> teams = texts(claims, settings.teamsClaim()).collect(Collectors.toSet());
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Staff(name, claims.getString("name", name), roles, teams));
    }

    /** Whether somebody has just come back from the provider. The server shows such a request as the one before, without parameters. */
    public boolean isBack(HttpServletRequest request) {
        return isOn() && !sessions.hasBegun(request);
    }

    /** What is done once when somebody comes in; where to go on, by an address without the words of the provider. */
    public String arrive(HttpServletRequest request, Staff person) {
        sessions.begin(request);
        audit.write(person.account(), "AANGEMELD", "accounts", person.account(), null, null);
        return request.getRequestURI().equals(OpenIdSettings.RETURN) ? "/beheer" : request.getRequestURI();
    }

    /** Sends somebody to the provider; false when there is nothing to send them for. */
    public boolean ask(HttpServletRequest request, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams());
        return status == AuthenticationStatus.SEND_CONTINUE;
    }

    /** Whether the session of whoever asks has just ended. The server still says who it was, but will not the next time. */
    public boolean hasEnded(HttpServletRequest request) {
        return request.getUserPrincipal() != null && request.getSession(false) == null;
    }

    /** Signs somebody out here and at the provider, which sends them on to the home page. */
    void leave(HttpServletRequest request) {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> texts(JsonObject claims, String claim) {
        JsonValue value = claims.getOrDefault(claim, JsonValue.EMPTY_JSON_ARRAY);
        JsonArray values = value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        Stream<JsonString> several = values.stream().filter(JsonString.class::isInstance).map(JsonString.class::cast);
        return (value instanceof JsonString one ? Stream.of(one) : several).map(JsonString::getString);
    }
}
