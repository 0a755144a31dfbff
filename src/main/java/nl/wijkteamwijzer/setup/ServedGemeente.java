package nl.wijkteamwijzer.setup;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;

/** A gemeente whose teams are shown here: the one that a command is about. */
record ServedGemeente(GemeenteCode code, String name) {

    /**
     * The one that was named, or the only one there is.
     *
     * @throws NotReady when there is no such gemeente, or when none was named and there are several
     */
    static ServedGemeente choose(DataSource database, Optional<String> named, LocalDate day) {
        List<ServedGemeente> all = all(database, day);
        if (all.isEmpty()) {
            throw new NotReady("er is nog geen gemeente waarvoor dit programma werkt. Er is niets gewijzigd.");
        }
        String choice = all.stream().map(each -> each.code + " (" + each.name + ")").collect(Collectors.joining(", "));
        if (named.isEmpty() && all.size() > 1) {
            throw new NotReady("voor welke gemeente? Kies met --gemeente uit " + choice + ". Er is niets gewijzigd.");
        }
        Optional<GemeenteCode> code = named.isEmpty() ? Optional.of(all.get(0).code) : GemeenteCode.parse(named.get());
        return all.stream()
                .filter(each -> code.isPresent() && each.code.equals(code.get()))
                .findFirst()
                .orElseThrow(() -> new NotReady("voor de gemeente \"" + named.get() + "\" werkt dit programma niet, wel voor " + choice
                        + ". Er is niets gewijzigd."));
    }

    private static List<ServedGemeente> all(DataSource database, LocalDate day) {
        List<ServedGemeente> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select code, name from gemeente where served = true"
                        + " and valid_from <= ? and (valid_to is null or valid_to >= ?) order by name")) {
            select.setDate(1, Date.valueOf(day));
            select.setDate(2, Date.valueOf(day));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(new ServedGemeente(new GemeenteCode(row.getString(1)), row.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw new NotReady(Schema.reason(e), e);
        }
        return all;
    }
}
