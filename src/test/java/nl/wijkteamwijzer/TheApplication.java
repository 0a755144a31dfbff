package nl.wijkteamwijzer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war that Maven has just packaged, so that every integration test meets what will be deployed. */
public final class TheApplication {

    private TheApplication() {}

    public static WebArchive asPackaged() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/wijkteamwijzer.war"));
    }

    /** The same, with a way in for tests that run inside it. */
    public static WebArchive letThrough(String address) throws IOException {
        WebArchive application = asPackaged();
        String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        application.delete("/WEB-INF/web.xml");
        return application.setWebXML(new StringAsset(descriptor
                .replace("<absolute-ordering/>", "") // that way in is a fragment
                .replace(">/health/<", ">/health/ " + address + "<")));
    }

    /** The same at another moment than arquillian.xml says, as "2026-10-05T10:00". */
    public static WebArchive asPackagedAt(String moment) {
        return asPackagedWith("wijkteamwijzer.clock=" + moment);
    }

    /** The same with other settings than arquillian.xml says. */
    public static WebArchive asPackagedWith(String... settings) {
        StringAsset all = new StringAsset("config_ordinal=1000\n" + String.join("\n", settings) + "\n");
        return asPackaged()
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "settings.jar")
                        .addAsManifestResource(all, "microprofile-config.properties"));
    }
}
