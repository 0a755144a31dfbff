package nl.wijkteamwijzer;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war that Maven has just packaged, so that every integration test meets what will be deployed. */
public final class TheApplication {

    private TheApplication() {}

    public static WebArchive asPackaged() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/wijkteamwijzer.war"));
    }
}
