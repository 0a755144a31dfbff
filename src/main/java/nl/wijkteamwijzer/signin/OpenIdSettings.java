package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where staff sign in when they do it with the account of the gemeente, and what that account says about them. */
@Named("openIdSettings")
@ApplicationScoped
public class OpenIdSettings {

    /** The address that the provider sends staff back to, below the address of the site. */
    static final String RETURN = "/beheer/aanmelden/terug";

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.clientid", defaultValue = "wijkteamwijzer")
    String clientId;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.clientsecret")
    Optional<String> clientSecret;

    /** The address of this site as staff know it, without a slash at the end. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.site", defaultValue = "http://localhost:8080")
    String site;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.nameclaim", defaultValue = "preferred_username")
    String nameClaim;

    /** Holds names of roles. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.rolesclaim", defaultValue = "rollen")
    String rolesClaim;

    /** Holds the access points of a teamcoördinator, as in their addresses. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.teamsclaim", defaultValue = "teams")
    String teamsClaim;

    /** Whether the accounts are elsewhere. */
    public boolean isOn() {
        return issuer.isPresent();
    }

    public String getIssuer() {
        return issuer.orElse("");
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret.orElse("");
    }

    public String getReturn() {
        return site + RETURN;
    }

    /** Where the provider sends staff when they have signed out there too. */
    public String getHome() {
        return site + "/";
    }

    public String getNameClaim() {
        return nameClaim;
    }

    public String getRolesClaim() {
        return rolesClaim;
    }

    String teamsClaim() {
        return teamsClaim;
    }
}
