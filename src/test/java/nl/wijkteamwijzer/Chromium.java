package nl.wijkteamwijzer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, driven by the Node.js of this machine; nothing is downloaded. Without them browser tests
 * are skipped and say so, but where CI=true they fail.
 */
public final class Chromium implements ExecutionCondition, AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** Made by JUnit to ask whether the tests can run; opens nothing. */
    Chromium() {
        playwright = null;
        browser = null;
    }

    private Chromium(Path executable, Path node) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    public static Chromium start() {
        return new Chromium(
                chromium().orElseThrow(() -> new IllegalStateException(missing())),
                node().orElseThrow(() -> new IllegalStateException(missing())));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return missing().isEmpty() || "true".equals(System.getenv("CI"))
                ? ConditionEvaluationResult.enabled("a browser must be here")
                : ConditionEvaluationResult.disabled("Browser tests skipped: " + missing());
    }

    private static String missing() {
        String what = Stream.of(chromium().isEmpty() ? "Chromium" : "", node().isEmpty() ? "Node.js" : "")
                .filter(name -> !name.isEmpty())
                .reduce((one, other) -> one + " and " + other)
                .orElse("");
        return what.isEmpty() ? "" : "no " + what + " on the PATH";
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .or(() -> Optional.of(Path.of("/usr/bin/chromium")).filter(Files::isExecutable));
    }

    private static Optional<Path> node() {
        return onPath("node");
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
