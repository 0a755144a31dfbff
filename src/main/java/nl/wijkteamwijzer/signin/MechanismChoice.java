package nl.wijkteamwijzer.signin;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import org.eclipse.microprofile.config.ConfigProvider;

/** The server wants one way to sign in: ours, or that of the gemeente when its address is set. */
public class MechanismChoice implements Extension {

    void ours(@Observes ProcessAnnotatedType<StaffMechanism> type) {
        if (isElsewhere()) {
            type.veto();
        }
    }

    void theirs(@Observes ProcessAnnotatedType<OpenIdMechanism> type) {
        if (!isElsewhere()) {
            type.veto();
        }
    }

    private static boolean isElsewhere() {
        return ConfigProvider.getConfig().getOptionalValue("wijkteamwijzer.oidc.issuer", String.class).isPresent();
    }
}
