package nl.wijkteamwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the worker of the kiosk keeps: a file that it forgets is not there without a network. */
class KioskAssetsTest {

    private static final Path FOLDER = Path.of("kiosk-assets");
    private static final String WORKER = "sw.js";

    /** Comes from a library when the application is packaged. */
    private static final String LIBRARY = "fuse.basic.min.mjs";

    private static final Pattern LIST = Pattern.compile("\\.\\.\\.\\[(.*?)]", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("'([^']+)'");
    private static final Pattern IMPORT = Pattern.compile("from '\\./([^']+)'");

    @Test
    void theWorkerKeepsEveryFileAndNoOther() throws IOException {
        Set<String> files = files();
        files.remove(WORKER);
        files.add(LIBRARY);

        assertThat(kept()).isEqualTo(files);
    }

    @Test
    void everyModuleThatIsLoadedIsThere() throws IOException {
        Set<String> loaded = new TreeSet<>();
        for (String file : files()) {
            found(IMPORT, Files.readString(FOLDER.resolve(file))).forEach(loaded::add);
        }

        assertThat(loaded).isNotEmpty().isSubsetOf(kept());
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> kept() throws IOException {
        String list = found(LIST, Files.readString(FOLDER.resolve(WORKER))).findFirst().orElseThrow();
        return found(NAME, list).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
