package nl.wijkteamwijzer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line between a kiosk and its server. It breaks when it is told to, loses answers, or brings the worker of another version;
 * and it remembers what went over it, byte for byte. One question a connection.
 */
public final class KioskLine implements AutoCloseable {

    /** What becomes of a question. */
    public enum State {
        UP,
        /** There is no server. */
        AWAY,
        /** There is one, and it cannot help. */
        FAILING,
        /** The server gets the question, and the kiosk no answer. */
        LOSING_ANSWERS
    }

    private static final String END = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:\\s*(\\d+)");
    private static final Pattern VERSION = Pattern.compile("(const VERSION = ')(.)");
    private static final byte[] NOT_NOW = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door;
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private volatile int server;
    private volatile State state = State.UP;
    private volatile boolean newVersion;

    /** @param server the port on this machine to which it leads */
    public KioskLine(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::listen);
    }

    /** What a browser trusts without TLS. */
    public String home() {
        return "http://localhost:" + door.getLocalPort();
    }

    public void becomes(State next) {
        state = next;
    }

    /** From now on the worker of the kiosk is another. */
    public void bringNewVersion() {
        newVersion = true;
    }

    /** All that the kiosk sent, whether it arrived or not: first lines, headers and bodies. */
    public List<String> questions() {
        return questions;
    }

    /** All that the server answered, as it came over the line. */
    public List<String> answers() {
        return answers;
    }

    public long asked(String start) {
        return questions.stream().filter(question -> question.startsWith(start)).count();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket kiosk = door.accept();
                inBackground(() -> serve(kiosk));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket kiosk) {
        try (kiosk) {
            String question = read(kiosk.getInputStream());
            if (question.isEmpty() || state == State.AWAY) {
                return;
            }
            questions.add(question);
            if (state == State.FAILING) {
                kiosk.getOutputStream().write(NOT_NOW);
                return;
            }
            byte[] answer = ask(question);
            if (state != State.LOSING_ANSWERS) {
                kiosk.getOutputStream().write(answer);
            }
        } catch (IOException e) {
            // one of both hung up; the other will notice
        }
    }

    private byte[] ask(String question) throws IOException {
        boolean worker = newVersion && question.startsWith("GET /kiosk/assets/sw.js ");
        String asked = question.replaceFirst("(?im)^Connection: .*$", "Connection: close");
        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), server)) {
            there.getOutputStream().write(bytes(worker ? asked.replaceAll("(?im)^(Accept-Encoding|If-None-Match): .*?\r\n", "") : asked));
            String answer = new String(there.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            answers.add(answer);
            return bytes(worker ? changed(answer) : answer);
        }
    }

    /** As long as it was. */
    private static String changed(String worker) {
        return VERSION.matcher(worker).replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + (found.group(2).equals("0") ? "1" : "0")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A whole question; empty when there comes none. */
    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < END.length() || head.indexOf(END, head.length() - END.length()) < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        String text = head.toString();
        Matcher length = LENGTH.matcher(text);
        return length.find() ? text + new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.ISO_8859_1) : text;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
