package nl.wijkteamwijzer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The style sheets, script and pictures, and where to report a leak. A gemeente puts its own files in the place of ours. */
@Named
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";

    /** What the kiosk shows besides its page. */
    static final String KIOSK = "/kiosk/assets/";

    /** The script that keeps the kiosk going without a network. It names what it keeps, and the version of that. */
    static final String KIOSK_WORKER = KIOSK + "sw.js";

    private static final String KIOSK_FOLDER = "/WEB-INF/kiosk/";

    private static final Map<String, String> KIOSK_TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "mjs", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8");
    private static final String TOKENS = FOLDER + "tokens.css";
    private static final String SECURITY = "/.well-known/security.txt";
    private static final Instant FOREVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    @Inject
    ServletContext context;

    /** A file with the gemeente's own colours, fonts and spaces. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.theme")
    Optional<Path> theme;

    /** A file after RFC 9116 that says to whom one reports a leak. Without it only the demo shows an example. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.securitytxt")
    Optional<Path> securityTxt;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.mode", defaultValue = "production")
    String mode;

    private final Map<String, CachedPage> instead = new HashMap<>();
    private String version;

    @PostConstruct
    void look() {
        CRC32 sum = new CRC32();
        for (String file : new TreeSet<>(context.getResourcePaths(FOLDER))) {
            sum.update(file.equals(TOKENS) ? new byte[0] : read(file));
        }
        byte[] tokens = theme.map(file -> readFile("theme", file)).orElseGet(() -> read(TOKENS));
        sum.update(tokens);
        Map<String, byte[]> kiosk = new TreeMap<>();
        for (String file : context.getResourcePaths(KIOSK_FOLDER)) {
            kiosk.put(KIOSK + file.substring(KIOSK_FOLDER.length()), read(file));
        }
        kiosk.values().forEach(sum::update);
        version = Long.toHexString(sum.getValue());
        kiosk.forEach(this::keepForKiosk);
        if (theme.isPresent()) {
            instead.put(TOKENS, new CachedPage("text/css;charset=UTF-8", tokens, FOREVER));
        }
        securityTxt.map(file -> readFile("securitytxt", file))
                .or(() -> mode.equals("demo") ? Optional.of(read("/WEB-INF/voorbeeld/security.txt")) : Optional.empty())
                .ifPresent(text -> instead.put(SECURITY, new CachedPage("text/plain;charset=UTF-8", text, FOREVER)));
    }

    private void keepForKiosk(String file, byte[] body) {
        String type = KIOSK_TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        byte[] named = file.equals(KIOSK_WORKER)
                ? new String(body, StandardCharsets.UTF_8).replace("@version@", version).getBytes(StandardCharsets.UTF_8)
                : body;
        instead.put(file, new CachedPage(type, named, FOREVER));
    }

    /** Changes with what is in any of them. */
    public String getVersion() {
        return version;
    }

    /** The address of an asset, which changes with what is in them. */
    public String url(String name) {
        return FOLDER + name + "?v=" + version;
    }

    /** What to give instead of a file of ours; null when there is nothing. */
    CachedPage instead(String uri) {
        return instead.get(uri);
    }

    /** Whether there is such a file of ours. */
    boolean has(String uri) {
        try {
            return !uri.endsWith("/") && context.getResource(uri) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private byte[] read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readFile(String key, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("wijkteamwijzer." + key + " is niet te lezen: " + file, e);
        }
    }
}
