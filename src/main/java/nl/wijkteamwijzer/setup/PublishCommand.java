package nl.wijkteamwijzer.setup;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkteamwijzer.ballotbox.Count;
import nl.wijkteamwijzer.ballotbox.QuarterEnd;
import nl.wijkteamwijzer.ballotbox.Shredder;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.results.Press;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.survey.Quarter;

/** Publishes a quarter that is over, or corrects it: under the same rules as the automatic round. */
final class PublishCommand {

    private static final int LONGEST_NOTE = 500;

    private final DataSource database;
    private final Press press;
    private final LocalDate today;

    PublishCommand(DataSource database, Press press, LocalDate today) {
        this.database = database;
        this.press = press;
        this.today = today;
    }

    /**
     * The exit status.
     *
     * @throws NotReady when it is refused
     * @throws java.util.NoSuchElementException when it is not understood
     */
    int run(CommandLine words, PrintStream out) {
        Optional<String> gemeente = words.valueOf("--gemeente");
        Optional<String> note = words.valueOf("--verbeter").map(PublishCommand::note);
        Quarter quarter = Periods.read(words.last());
        if (!quarter.isBefore(Quarter.of(today))) {
            throw new NotReady(quarter + " is nog niet voorbij. Er is niets gewijzigd.");
        }
        ServedGemeente served = ServedGemeente.choose(database, gemeente, today);
        refuseTwice(served, quarter, note.isPresent());
        closeQuarters();
        out.println(tell(served, publish(served, quarter, note)));
        return 0;
    }

    private static String note(String text) {
        String note = text.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new NotReady("een toelichting heeft 1 tot en met " + LONGEST_NOTE + " tekens. Er is niets gewijzigd.");
        }
        return note;
    }

    private void refuseTwice(ServedGemeente served, Quarter quarter, boolean correcting) {
        Optional<PublishedFigures> earlier = press.latest(served.code(), quarter);
        if (correcting && earlier.isEmpty()) {
            throw new NotReady(quarter + " van " + served.name() + " is nog niet gepubliceerd, dus er is niets te verbeteren."
                    + " Er is niets gewijzigd.");
        }
        if (!correcting && earlier.isPresent()) {
            throw new NotReady(quarter + " van " + served.name() + " is al gepubliceerd, als versie " + earlier.get().figures().version()
                    + ". Een nieuwe versie maakt u met --verbeter \"toelichting\". Er is niets gewijzigd.");
        }
    }

    /** What still waits comes along, as in the rounds of the server. */
    private void closeQuarters() {
        long counted = new Count(database, press.k()).all();
        long moved = new QuarterEnd(database, press.k()).close(Quarter.of(today));
        if (counted + moved > 0) {
            new Shredder(database).shred();
        }
    }

    private PublishedFigures publish(ServedGemeente served, Quarter quarter, Optional<String> note) {
        if (note.isEmpty() && !press.due(served.code(), Quarter.of(today)).contains(quarter)) {
            throw new NotReady("over " + quarter + " is in " + served.name() + " niets geteld. Er is niets gepubliceerd.");
        }
        try (PublishedEntities entities = new PublishedEntities(database)) {
            Press.Order order = entities.ordersFor(press).of(served.code(), quarter, today);
            note.ifPresentOrElse(text -> press.correct(order, text, today), () -> press.publish(order, today));
        }
        return press.latest(served.code(), quarter).orElseThrow();
    }

    private static String tell(ServedGemeente served, PublishedFigures published) {
        long hidden = published.figures().cells().stream().filter(Cell::suppressed).count();
        long shown = published.figures().cells().size() - hidden;
        return published.quarter() + " van " + served.name() + ": versie " + published.figures().version() + " is gepubliceerd, met "
                + shown + " cijfers getoond en " + hidden + " verborgen.";
    }
}
