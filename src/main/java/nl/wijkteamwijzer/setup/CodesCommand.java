package nl.wijkteamwijzer.setup;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.ballotbox.Invitations;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * Makes codes for letters. They go to standard output, one a line and nothing else; what there is to say about them goes to
 * standard error.
 */
final class CodesCommand {

    private static final int LONGEST_NAME = 80;

    private final DataSource database;
    private final LocalDate today;

    CodesCommand(DataSource database, LocalDate today) {
        this.database = database;
        this.today = today;
    }

    /**
     * The exit status.
     *
     * @throws NotReady when it is refused
     * @throws java.util.NoSuchElementException when it is not understood
     */
    int run(CommandLine words, PrintStream out, PrintStream err) {
        Optional<String> gemeente = words.valueOf("--gemeente");
        Optional<String> until = words.valueOf("--tot");
        String name = name(words.next());
        int number = number(words.last());
        Quarter last = until(until);
        ServedGemeente served = ServedGemeente.choose(database, gemeente, today);
        List<String> codes = issue(new InvitationBatch(served.code(), name, number, 0, last));
        codes.forEach(out::println);
        if (out.checkError()) {
            throw new NotReady("niet alle codes van \"" + name + "\" konden worden getoond. Maak nieuwe codes onder een andere naam.");
        }
        err.println("Codes van \"" + name + "\" voor " + served.name() + ": " + codes.size() + ", te gebruiken tot en met " + last
                + ". Ze worden alleen deze ene keer getoond.");
        return 0;
    }

    private List<String> issue(InvitationBatch batch) {
        try {
            return new Invitations(database).issue(batch);
        } catch (IllegalArgumentException e) {
            throw new NotReady("er zijn al codes met de naam \"" + batch.name() + "\". Kies een andere naam. Er zijn geen codes gemaakt.",
                    e);
        }
    }

    private static String name(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new NotReady("een naam voor codes heeft 1 tot en met " + LONGEST_NAME + " tekens op één regel. Er zijn geen codes gemaakt.");
        }
        return name;
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > Invitations.MOST) {
            throw new NotReady("\"" + text + "\" is geen aantal codes; kies een getal van 1 tot en met " + Invitations.MOST
                    + ". Er zijn geen codes gemaakt.");
        }
        return Integer.parseInt(text);
    }

    /** Without a word the next quarter: who gets a letter at the end of this one has time. */
    private Quarter until(Optional<String> text) {
        Quarter current = Quarter.of(today);
        Quarter last = text.map(Periods::read).orElse(current.next());
        if (last.isBefore(current)) {
            throw new NotReady(last + " is al voorbij. Kies " + current + " of later. Er zijn geen codes gemaakt.");
        }
        return last;
    }
}
