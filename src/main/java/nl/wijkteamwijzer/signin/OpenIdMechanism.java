package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/** Has the server sign staff in at the provider of the gemeente; there only when that is set. */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${openIdSettings.issuer}",
        clientId = "${openIdSettings.clientId}",
        clientSecret = "${openIdSettings.clientSecret}",
        redirectURI = "${openIdSettings.return}",
        redirectToOriginalResource = true,
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${openIdSettings.home}"),
        claimsDefinition = @ClaimsDefinition(
                callerNameClaim = "${openIdSettings.nameClaim}", callerGroupsClaim = "${openIdSettings.rolesClaim}"))
public class OpenIdMechanism {}
