package nl.wijkteamwijzer.cbs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.HouseNumbers;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.PostcodeArea;

/** Inserts the postcodes of a new edition, in batches. */
final class EditionWriter implements AddressReading.Postcodes, AutoCloseable {

    private static final int BATCH = 1000;

    private final PreparedStatement insert;
    private final BuurtIndex buurten;
    private int waiting;

    EditionWriter(Connection connection, long edition, BuurtIndex buurten) throws SQLException {
        this.buurten = buurten;
        this.insert = connection.prepareStatement(
                "insert into postcode_area (edition_id, postcode, gemeente_code, numbers) values (?, ?, ?, ?)");
        this.insert.setLong(1, edition);
    }

    @Override
    public void postcode(int postcode, long[] addresses) throws SQLException {
        PostcodeArea area = area(postcode, addresses);
        insert.setString(2, area.postcode().value());
        insert.setString(3, area.gemeente().value());
        insert.setString(4, area.numbers());
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** Inserts what is still waiting. */
    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    private PostcodeArea area(int postcode, long[] addresses) {
        Map<Integer, IntStream.Builder> numbers = new TreeMap<>();
        for (long address : addresses) {
            numbers.computeIfAbsent(PackedAddress.buurt(address), place -> IntStream.builder())
                    .add(PackedAddress.houseNumber(address));
        }
        Map<BuurtCode, HouseNumbers> parts = new TreeMap<>();
        numbers.forEach((place, list) ->
                parts.put(buurten.at(place), HouseNumbers.of(list.build().toArray())));
        return PostcodeArea.of(Postcode.ofOrdinal(postcode), parts);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
