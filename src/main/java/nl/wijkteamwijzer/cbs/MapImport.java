package nl.wijkteamwijzer.cbs;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.WijkCode;

/**
 * Reads the names and outlines of wijken and buurten from the map of CBS (Wijk- en Buurtkaart, as GeoJSON in WGS84 with
 * the properties code and naam). "Bron: CBS/Kadaster" must stand wherever the map is shown. All in one transaction, on
 * a connection of its own: {@link SQLException} when the database fails and {@link UnreadableFileException} when a file
 * is not such a map leave everything as it was.
 */
public final class MapImport {

    private final Connection connection;

    public MapImport(Connection connection) {
        this.connection = connection;
    }

    /**
     * Enters the areas as holding from that day; areas already entered with that same day are overwritten. What held
     * before in the gemeenten on the map ends the day before.
     */
    public MapReport run(Path wijken, Path buurten, LocalDate validFrom) throws IOException, SQLException {
        List<AreaOutline> wijkAreas = read(wijken);
        List<AreaOutline> buurtAreas = read(buurten);
        check(wijkAreas, buurtAreas);
        try (Transaction transaction = new Transaction(connection)) {
            int ended = endEarlier("wijk", gemeenten(wijkAreas), validFrom)
                    + endEarlier("buurt", gemeenten(wijkAreas), validFrom);
            for (AreaOutline wijk : wijkAreas) {
                enterWijk(wijk, validFrom);
            }
            for (AreaOutline buurt : buurtAreas) {
                enterBuurt(buurt, validFrom);
            }
            transaction.commit();
            return new MapReport(wijkAreas.size(), buurtAreas.size(), ended);
        }
    }

    private static List<AreaOutline> read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            List<AreaOutline> areas = new ArrayList<>();
            for (JsonObject feature :
                    reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                areas.add(AreaOutline.of(feature));
            }
            return areas;
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new UnreadableFileException(file.getFileName() + " is geen kaart in GeoJSON.", e);
        }
    }

    private static void check(List<AreaOutline> wijken, List<AreaOutline> buurten) throws UnreadableFileException {
        Set<String> codes = wijken.stream().map(AreaOutline::code).collect(Collectors.toSet());
        for (AreaOutline wijk : wijken) {
            if (WijkCode.parse(wijk.code()).isEmpty()) {
                throw new UnreadableFileException("Geen code van een wijk: " + CsvTable.shown(wijk.code()));
            }
        }
        for (AreaOutline buurt : buurten) {
            BuurtCode code = BuurtCode.parse(buurt.code())
                    .orElseThrow(() ->
                            new UnreadableFileException("Geen code van een buurt: " + CsvTable.shown(buurt.code())));
            if (!codes.contains(code.wijk().value())) {
                throw new UnreadableFileException("De wijk van buurt " + code + " staat niet op de kaart met wijken.");
            }
        }
        if (wijken.isEmpty() || buurten.isEmpty()) {
            throw new UnreadableFileException("De kaart is leeg.");
        }
    }

    private static Set<String> gemeenten(List<AreaOutline> wijken) {
        return wijken.stream()
                .map(wijk -> new WijkCode(wijk.code()).gemeente().value().substring(2))
                .collect(Collectors.toSet());
    }

    private int endEarlier(String table, Set<String> gemeenten, LocalDate validFrom) throws SQLException {
        String sql = "update " + table + " set valid_to = ? where valid_from < ? and code like ?"
                + " and (valid_to is null or valid_to >= ?)";
        int ended = 0;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setDate(1, Date.valueOf(validFrom.minusDays(1)));
            update.setDate(2, Date.valueOf(validFrom));
            update.setDate(4, Date.valueOf(validFrom));
            for (String gemeente : gemeenten) {
                update.setString(3, "__" + gemeente + "%");
                ended += update.executeUpdate();
            }
        }
        return ended;
    }

    private void enterWijk(AreaOutline wijk, LocalDate from) throws SQLException {
        if (!changed("update wijk set name = ? where code = ? and valid_from = ?", from, wijk.name(), wijk.code())) {
            changed("insert into wijk (name, code, valid_from) values (?, ?, ?)", from, wijk.name(), wijk.code());
        }
    }

    private void enterBuurt(AreaOutline buurt, LocalDate from) throws SQLException {
        String[] texts = {buurt.name(), buurt.outline(), buurt.code()};
        if (!changed("update buurt set name = ?, outline = ? where code = ? and valid_from = ?", from, texts)) {
            changed("insert into buurt (name, outline, code, valid_from) values (?, ?, ?, ?)", from, texts);
        }
    }

    private boolean changed(String sql, LocalDate lastParameter, String... texts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < texts.length; i++) {
                statement.setString(i + 1, texts[i]);
            }
            statement.setDate(texts.length + 1, Date.valueOf(lastParameter));
            return statement.executeUpdate() > 0;
        }
    }
}
