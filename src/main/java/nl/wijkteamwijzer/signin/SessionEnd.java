package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.TimeUnit;

/** When the session of whoever asks will end, for the script that warns them. */
@Named
@RequestScoped
public class SessionEnd {

    @Inject
    StaffSessions sessions;

    @Inject
    HttpServletRequest request;

    /** Seconds without anything asked after which it ends. */
    public long getIdle() {
        return TimeUnit.MINUTES.toSeconds(sessions.idleMinutes());
    }

    /** Seconds until it ends anyhow. */
    public long getLeft() {
        return sessions.secondsLeft(request);
    }
}
