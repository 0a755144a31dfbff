package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operator's list of settings is the list of what the program reads. */
class SettingsExampleTest {

    private static final Pattern READ = Pattern.compile("(?:\"|MPCONFIG=)(wijkteamwijzer(?:\\.[a-z]+)+)");
    private static final Pattern LISTED = Pattern.compile("(?m)^#?(wijkteamwijzer(?:\\.[a-z]+)+)=");

    @Test
    void namesEveryKeyOnce() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/main/webapp")))) {
            for (Path file : files.filter(SettingsExampleTest::isSource).toList()) {
                READ.matcher(Files.readString(file)).results().forEach(key -> read.add(key.group(1)));
            }
        }

        String example = Files.readString(Path.of("server-config/settings.example.properties"));
        assertThat(LISTED.matcher(example).results().map(key -> key.group(1))).containsExactlyInAnyOrderElementsOf(read);
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(java|xml|xhtml)");
    }
}
