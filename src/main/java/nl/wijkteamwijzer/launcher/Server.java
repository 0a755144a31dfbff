package nl.wijkteamwijzer.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Payara Micro with the application in it. */
final class Server {

    private static final int PAUSE_MILLIS = 50;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Path home;
    private final Path root;

    /** @param data the folder that holds the data; the server works in a folder of its own below it */
    Server(Path home, Path data) {
        this.home = home;
        root = data.resolve("server");
    }

    /**
     * Starts and says where, once pages are answered.
     *
     * @param prepared done when the database is fit for the application, which is deployed only then
     */
    void start(String address, int port, Future<?> prepared) {
        try {
            // What an earlier run left would hide the application (404), and a killed run leaves it behind.
            clear();
            PayaraMicro.main(words(address, port));
            prepared.get();
            PayaraMicro.getInstance().getRuntime().deploy("wijkteamwijzer", "/", home.resolve("wijkteamwijzer").toFile());
            waitUntilReady(address, port);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException e) {
            throw new CannotStart("de server kwam niet op gang: " + e.getMessage());
        }
    }

    private String[] words(String address, int port) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "--rootDir", root.resolve("domain").toString(),
                "--port", String.valueOf(port),
                "--disablephonehome",
                "--logproperties", loggingProperties().toString(),
                "--prebootcommandfile", commands(address).toString()));
        if (Settings.find("wijkteamwijzer.cluster").isEmpty()) {
            words.add("--nohazelcast");
        }
        return words.toArray(String[]::new);
    }

    private void clear() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(root);
    }

    private Path loggingProperties() throws IOException {
        return Files.write(root.resolve("logging.properties"), Logging.properties());
    }

    private Path commands(String address) throws IOException {
        try (InputStream commands = Server.class.getResourceAsStream("pre-boot.asadmin")) {
            String bind = "set configs.config.server-config.network-config.network-listeners.network-listener"
                    + ".http-listener.address=" + address + "\n";
            String text = new String(commands.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(root.resolve("pre-boot.asadmin"), text + bind);
        }
    }

    /** A deployment that failed leaves the server up with nothing in it; then it is better to stop and say so. */
    private static void waitUntilReady(String address, int port) throws IOException {
        String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        URL ready = new URL("http", host, port, "/health/ready");
        for (int tries = 0; status(ready) != HttpURLConnection.HTTP_OK; tries++) {
            if (tries * PAUSE_MILLIS > PATIENCE_MILLIS) {
                throw new CannotStart("de toepassing kwam niet op gang. De reden staat in het log.");
            }
            pause();
        }
        System.out.printf("Wijkteamwijzer staat klaar op http://%s:%d%n", host.equals("127.0.0.1") ? "localhost" : host, port);
    }

    private static int status(URL ready) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) ready.openConnection();
        connection.setReadTimeout(PATIENCE_MILLIS);
        return connection.getResponseCode();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
