package nl.wijkteamwijzer.cbs;

import java.time.LocalDate;

/**
 * One reading of the table of CBS.
 *
 * @param cbsYear the year of the division into buurten
 * @param source the name of the file
 * @param addresses how many addresses it holds, a house number counted once
 */
public record Edition(int cbsYear, LocalDate importedOn, String source, long addresses, boolean voorbeeld) {

    private static final int LONGEST_SOURCE = 200;

    public Edition {
        source = source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
    }
}
