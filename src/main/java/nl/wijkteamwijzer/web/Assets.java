package nl.wijkteamwijzer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The style sheets and pictures. A gemeente may put its own tokens in the place of ours. */
@Named
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";
    private static final String TOKENS = FOLDER + "tokens.css";

    @Inject
    ServletContext context;

    /** A file with the gemeente's own colours, fonts and spaces. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.theme")
    Optional<Path> theme;

    private CachedPage ownTokens;
    private String version;

    @PostConstruct
    void look() {
        CRC32 sum = new CRC32();
        for (String name : List.of("site.css", "icons.svg", "logo.svg", "favicon.svg")) {
            sum.update(read(FOLDER + name));
        }
        byte[] tokens = theme.map(Assets::readFile).orElseGet(() -> read(TOKENS));
        sum.update(tokens);
        ownTokens = theme.isPresent() ? new CachedPage("text/css;charset=UTF-8", tokens, Instant.ofEpochMilli(Long.MAX_VALUE)) : null;
        version = Long.toHexString(sum.getValue());
    }

    /** The address of an asset, which changes with what is in them. */
    public String url(String name) {
        return FOLDER + name + "?v=" + version;
    }

    /** What to give instead of a file of ours; null when there is nothing. */
    CachedPage instead(String uri) {
        return TOKENS.equals(uri) ? ownTokens : null;
    }

    private byte[] read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readFile(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("wijkteamwijzer.theme is niet te lezen: " + file, e);
        }
    }
}
