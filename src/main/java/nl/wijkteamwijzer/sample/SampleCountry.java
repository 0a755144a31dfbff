package nl.wijkteamwijzer.sample;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkteamwijzer.area.Buurt;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Wijk;

/**
 * A table as large as the real one, to measure with: the sample of Leiden first, and then invented postcodes over all
 * four digits from 1000 to 9999 in gemeenten that do not exist (3000 and up), some 17 numbers to a postcode, of which
 * one in 32 lies in two buurten. The same every time.
 */
final class SampleCountry {

    private static final int FIRST_PC4 = 1000;
    private static final int LAST_PC4 = 9999;
    private static final int NUMBERS = 17;
    private static final int FIRST_GEMEENTE = 3000;
    private static final int WIJKEN = 27; // in a gemeente: one for each four digits
    private static final int ONE_IN_SO_MANY_IS_SPLIT = 32;

    private final Writer out;
    private final long rows;

    SampleCountry(Writer out, long rows) {
        this.out = out;
        this.rows = rows;
    }

    void write() throws IOException {
        int year = SampleAddresses.YEAR;
        out.write("PC6;Huisnummer;Buurt" + year + ";Wijk" + year + ";Gemeente" + year + "\n");
        List<String> leiden =
                SampleAddresses.ofLeiden().rows().stream().limit(rows).toList();
        for (String row : leiden) {
            out.write(row);
        }
        Collection<String> ofLeiden = SampleStreets.pc4ByBuurt().values();
        Set<String> others = new TreeSet<>();
        for (int digits = FIRST_PC4; digits <= LAST_PC4; digits++) {
            if (!ofLeiden.contains("" + digits)) {
                others.add("" + digits);
            }
        }
        long left = rows - leiden.size();
        int place = 0;
        for (String pc4 : others) {
            long share = left * (place + 1) / others.size() - left * place / others.size();
            writePc4(pc4, (int) share);
            place++;
        }
    }

    private void writePc4(String pc4, int share) throws IOException {
        int digits = Integer.parseInt(pc4) - FIRST_PC4;
        int wijk = (FIRST_GEMEENTE + digits / WIJKEN) * 100 + digits % WIJKEN;
        int numbers = Math.max(NUMBERS, (share + SamplePostcodes.perPc4() - 1) / SamplePostcodes.perPc4());
        SamplePostcodes postcodes = new SamplePostcodes();
        for (int written = 0, block = 0; written < share; block++) {
            String postcode = postcodes.next(pc4).value();
            int size = Math.min(numbers, share - written);
            int buurt = wijk * 100 + (2 * written < share ? 0 : 1);
            boolean split = block % ONE_IN_SO_MANY_IS_SPLIT == 0;
            for (int i = 0; i < size; i++) {
                int other = split && i > size / 2 ? wijk * 100 + 2 : buurt;
                out.write(SampleAddresses.row(postcode, 1 + block % 2 + 2 * i, other));
            }
            written += size;
        }
    }
}
