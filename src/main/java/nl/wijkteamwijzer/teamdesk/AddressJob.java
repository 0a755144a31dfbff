package nl.wijkteamwijzer.teamdesk;

import java.util.Optional;
import nl.wijkteamwijzer.cbs.ImportReport;

/**
 * The reading of one file with addresses, as far as it is.
 *
 * @param file its name
 * @param forReal whether it is put in force; else it is only tried
 * @param account who began it
 * @param percent how far it is, as far as the size of the file tells
 * @param report when it is done
 * @param trouble why it broke off, in Dutch
 */
public record AddressJob(
        String file, boolean forReal, String account, int percent, Optional<ImportReport> report, Optional<String> trouble) {

    static AddressJob begun(String file, boolean forReal, String account) {
        return new AddressJob(file, forReal, account, 0, Optional.empty(), Optional.empty());
    }

    AddressJob at(int howFar) {
        return new AddressJob(file, forReal, account, howFar, report, trouble);
    }

    AddressJob done(ImportReport result) {
        return new AddressJob(file, forReal, account, 100, Optional.of(result), Optional.empty());
    }

    AddressJob broken(String why) {
        return new AddressJob(file, forReal, account, percent, Optional.empty(), Optional.of(why));
    }

    public boolean isRunning() {
        return report.isEmpty() && trouble.isEmpty();
    }
}
