package nl.wijkteamwijzer.beheer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Staff at work: each opens, looks for, reads, changes and keeps, something every two or three seconds. Beside them somebody
 * asks what costs the server nothing, and a public page: what those take, the machine takes.
 *
 * <p>Arguments: the site, how many people, how many seconds. Started by src/bench/backoffice.sh.
 */
final class BackofficeBenchmark {

    /** What an action takes at most, for nineteen in twenty. */
    private static final double GOAL_MILLIS = 300;

    private static final String LIVE = "- alive";
    private static final String PUBLIC = "- public page";
    private static final String KIND = "/beheer/soort/toegangspunten";

    /** Some take a moment, but the first of each is of a server that has just started. */
    private static final int WARMING_SECONDS = 20;

    private final String site;
    private final int people;
    private final long seconds;
    private final Map<String, List<Double>> millis = new ConcurrentSkipListMap<>();
    private final AtomicInteger errors = new AtomicInteger();
    private volatile boolean measuring;
    private volatile boolean done;

    private BackofficeBenchmark(String site, int people, long seconds) {
        this.site = site;
        this.people = people;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        new BackofficeBenchmark(arguments[0], Integer.parseInt(arguments[1]), Long.parseLong(arguments[2])).run();
    }

    private void run() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<?>> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int number = person;
            all.add(threads.submit(() -> work(number)));
        }
        all.add(threads.submit(this::askInBetween));
        TimeUnit.SECONDS.sleep(WARMING_SECONDS);
        measuring = true;
        TimeUnit.SECONDS.sleep(seconds);
        done = true;
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        report();
    }

    private Void work(int number) throws Exception {
        Colleague colleague = new Colleague(site);
        pause(0, people * 100);
        synchronized (this) { // tries for one account at once are held for guesses
            colleague.signIn("redacteur");
        }
        colleague.open(KIND);
        List<String> records = colleague.page().select("main table a[href^=" + KIND + "/]").eachAttr("href");
        String record = records.get(number % records.size());
        while (!done) {
            step("worklist", () -> colleague.open("/beheer"));
            step("list", () -> colleague.open(KIND));
            step("filter of a list", () -> colleague.open(KIND + "?q=noord"));
            step("record", () -> colleague.open(record));
            step("form", () -> colleague.open(record + "/bewerken"));
            step("keep a draft", () -> colleague.send("#bewerken button[value=BEWAAR]", Map.of("telefoon", "14 071")));
        }
        return null;
    }

    private Void askInBetween() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        while (!done) {
            timed(LIVE, () -> ask(client, "/health/live"));
            timed(PUBLIC, () -> ask(client, "/wijkteams/leiden-noord"));
            pause(200, 300);
        }
        return null;
    }

    private void ask(HttpClient client, String path) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(URI.create(site).resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    private void step(String name, Action action) throws Exception {
        if (!done) {
            pause(2_000, 3_000);
            timed(name, action);
        }
    }

    private void timed(String name, Action action) throws Exception {
        boolean counts = measuring;
        long began = System.nanoTime();
        try {
            action.act();
        } catch (IOException e) {
            errors.incrementAndGet();
            System.err.println(name + ": " + e.getMessage());
        }
        if (counts) {
            millis.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>()).add((System.nanoTime() - began) / 1e6);
        }
    }

    private static void pause(int least, int most) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(least, most + 1));
    }

    private void report() {
        double alive = percentile(millis.get(LIVE), 0.95);
        System.out.printf("%-18s %6s %8s %8s %8s %10s%n", "what", "n", "p50 ms", "p95 ms", "max ms", "of alive");
        millis.forEach((name, times) -> line(name, times, alive));
        List<Double> actions = millis.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("-"))
                .flatMap(entry -> entry.getValue().stream()).toList();
        line("all actions", actions, alive);
        double p95 = percentile(actions, 0.95);
        System.out.printf("%d people, %d errors; p95 %s %.0f ms%n", people, errors.get(), p95 < GOAL_MILLIS ? "under" : "NOT under", GOAL_MILLIS);
    }

    private static void line(String name, List<Double> times, double alive) {
        double p95 = percentile(times, 0.95);
        System.out.printf("%-18s %6d %8.1f %8.1f %8.1f %10.1f%n",
                name, times.size(), percentile(times, 0.5), p95, percentile(times, 1), p95 / alive);
    }

    private static double percentile(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /** Something that somebody does. */
    @FunctionalInterface
    private interface Action {
        void act() throws IOException, InterruptedException;
    }
}
