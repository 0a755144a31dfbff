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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The style sheets, script and pictures, and where to report a leak. A gemeente puts its own files in the place of ours. */
@Named
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";
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
        version = Long.toHexString(sum.getValue());
        if (theme.isPresent()) {
            instead.put(TOKENS, new CachedPage("text/css;charset=UTF-8", tokens, FOREVER));
        }
        securityTxt.map(file -> readFile("securitytxt", file))
                .or(() -> mode.equals("demo") ? Optional.of(read("/WEB-INF/voorbeeld/security.txt")) : Optional.empty())
                .ifPresent(text -> instead.put(SECURITY, new CachedPage("text/plain;charset=UTF-8", text, FOREVER)));
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
