package nl.wijkteamwijzer.sample;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.area.Buurt;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.Wijk;

/**
 * Invented addresses for Leiden in the format of the real tables, the same every time: real streets, but invented
 * postcodes and house numbers. To be shown as voorbeeld and nothing else. Letters are given out in the order of
 * straten-leiden.csv, so that the first postcodes of 2315 lie in De Kooi.
 */
public final class SampleAddresses {

    static final int YEAR = 2025;

    private static final long SEED = 2315;
    private static final Pattern SHORT_STREET = Pattern.compile(".*(steeg|hof|pad|poort|plein|tuin|park)");

    private final List<Block> blocks;

    private record Block(Postcode postcode, String street, SortedMap<Integer, BuurtCode> buurtByNumber) {}

    private SampleAddresses(List<Block> blocks) {
        this.blocks = blocks;
    }

    public static SampleAddresses ofLeiden() {
        RandomGenerator random = new SplittableRandom(SEED);
        Map<BuurtCode, String> pc4 = SampleStreets.pc4ByBuurt();
        SamplePostcodes postcodes = new SamplePostcodes();
        List<Block> blocks = new ArrayList<>();
        SampleStreets.buurtenByStreet().forEach((street, buurten) -> {
            for (SortedMap<Integer, BuurtCode> block : laidOut(street, buurten, random)) {
                blocks.add(new Block(postcodes.next(pc4.get(firstOf(block))), street, block));
            }
        });
        return new SampleAddresses(blocks);
    }

    /** An address table of the whole country for measuring, with Leiden's sample in it: see {@link SampleCountry}. */
    public static void writeCountry(Writer out, long rows) throws IOException {
        new SampleCountry(out, rows).write();
    }

    /** Writes the table of postcodes and house numbers, with bare numbers as codes, in order. */
    public void writeAddresses(Writer out) throws IOException {
        out.write("PC6;Huisnummer;Buurt" + YEAR + ";Wijk" + YEAR + ";Gemeente" + YEAR + "\n");
        for (String row : rows()) {
            out.write(row);
        }
    }

    /** Writes the table of postcodes and streets. */
    public void writeStreets(Writer out) throws IOException {
        out.write("PC6;Straat;Plaats;Gemeente\n");
        for (Block block : blocks) {
            String gemeente = firstOf(block.buurtByNumber()).gemeente().value();
            out.write(block.postcode().value() + ";" + block.street() + ";Leiden;" + gemeente + "\n");
        }
    }

    List<String> rows() {
        Map<Postcode, Block> ordered = new TreeMap<>();
        blocks.forEach(block -> ordered.put(block.postcode(), block));
        List<String> rows = new ArrayList<>();
        ordered.values().forEach(block -> block.buurtByNumber()
                .forEach((number, buurt) -> rows.add(row(block.postcode().value(), number, buurt.number()))));
        return rows;
    }

    public static String row(String postcode, int houseNumber, int buurt) {
        return postcode + ";" + houseNumber + ";" + buurt + ";" + buurt / 100 + ";" + buurt / 10_000 + "\n";
    }

    private static List<SortedMap<Integer, BuurtCode>> laidOut(
            String street, List<BuurtCode> buurten, RandomGenerator random) {
        SampleStreet layout = new SampleStreet(random);
        for (int i = 0; i < buurten.size(); i++) {
            if (i > 0) {
                layout.border(buurten.get(i - 1), buurten.get(i));
            }
            layout.stretch(buurten.get(i), length(street, buurten.get(i), random));
        }
        return layout.blocks();
    }

    // In postcodes. Streets within the singels are shorter than outside, and steegjes shorter still.
    private static int length(String street, BuurtCode buurt, RandomGenerator random) {
        boolean binnenstad = buurt.wijk().value().compareTo("WK054602") < 0;
        if (SHORT_STREET.matcher(street).matches()) {
            return random.nextInt(1, binnenstad ? 3 : 7);
        }
        return binnenstad ? random.nextInt(2, 7) : random.nextInt(5, 10);
    }

    private static BuurtCode firstOf(SortedMap<Integer, BuurtCode> block) {
        return block.get(block.firstKey());
    }
}
