package nl.wijkteamwijzer.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as an operator runs it: a process of its own, with what it says. */
final class Program implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(300);
    private static final Path JAR = Path.of("target/wijkteamwijzer-launcher.jar");

    private final Process process;
    private final List<String> out = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Thread outReader;
    private final Thread errorReader;

    private Program(Process process) {
        this.process = process;
        outReader = reader(process.getInputStream(), out);
        errorReader = reader(process.getErrorStream(), errors);
    }

    static Program start(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("os.name").equals("Linux")) {
            // who was started in the background ignores Ctrl-C, and so do its children
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar", JAR.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("WIJKTEAMWIJZER_") || name.equals("PORT"));
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The first line on standard output with these words. */
    String waitFor(String words) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        synchronized (out) {
            while (Instant.now().isBefore(end)) {
                for (String line : out) {
                    if (line.contains(words)) {
                        return line;
                    }
                }
                if (!outReader.isAlive()) {
                    break;
                }
                out.wait(1_000);
            }
        }
        throw new AssertionError("No line with \"" + words + "\" in " + out + ", but " + errors);
    }

    /** Sends a signal by its name, as the terminal (INT) or the service manager (TERM) does. */
    void send(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    }

    int exitStatus() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running, with " + out + " and " + errors);
        }
        outReader.join();
        errorReader.join();
        return process.exitValue();
    }

    List<String> out() {
        return out;
    }

    List<String> errors() {
        return errors;
    }

    private static Thread reader(InputStream stream, List<String> lines) {
        Thread reader = new Thread(() -> {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                    add(line, lines);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static void add(String line, List<String> lines) {
        synchronized (lines) {
            lines.add(line);
            lines.notifyAll();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
