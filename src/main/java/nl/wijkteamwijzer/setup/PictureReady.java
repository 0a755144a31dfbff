package nl.wijkteamwijzer.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Ready is who can answer residents; that needs the picture, not the database. */
@Readiness
@Startup
@ApplicationScoped
public class PictureReady implements HealthCheck {

    @Inject
    PublishedPicture picture;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("picture").status(picture.isDrawn()).build();
    }
}
