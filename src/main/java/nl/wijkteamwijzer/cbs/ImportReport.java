package nl.wijkteamwijzer.cbs;

import java.util.List;
import java.util.Optional;

/**
 * How reading in an edition of the address table went.
 *
 * @param cbsYear the year of the division into buurten
 * @param read the rows and what was wrong with them
 * @param postcodes how many postcodes the good rows make
 * @param addresses how many addresses, a house number counted once
 * @param difference what it changes, or would change, compared with the edition in force
 * @param refusal why it may not be put in force, in Dutch; empty when it may
 * @param inForce whether it has been put in force; never by a dry run
 * @param remarks what else went otherwise than hoped, in Dutch
 */
public record ImportReport(
        int cbsYear,
        ReadReport read,
        long postcodes,
        long addresses,
        Difference difference,
        Optional<String> refusal,
        boolean inForce,
        List<String> remarks) {

    public ImportReport {
        remarks = List.copyOf(remarks);
    }
}
