package nl.wijkteamwijzer.signin;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps the cookie of staff to TLS in production; the demo is looked at without. */
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        String mode = ConfigProvider.getConfig().getOptionalValue("wijkteamwijzer.mode", String.class).orElse("production");
        starting.getServletContext().getSessionCookieConfig().setSecure(!mode.equals("demo"));
    }
}
