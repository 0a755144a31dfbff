package nl.wijkteamwijzer.results;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Publication;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.QuestionKind;

/** Publications in the database. Everything happens in the transaction of who asks. */
final class FiguresShelf {

    private static final String HEAD = "select id, gemeente_code, quarter, version, k, published_on, note, status, ballots_open,"
            + " ballots_invited, voorbeeld from figures";
    private static final String SUM = "BLOK";
    private static final String IN_FORCE = "GEPUBLICEERD";

    private final Connection connection;

    FiguresShelf(Connection connection) {
        this.connection = connection;
    }

    private record Head(
            long id, GemeenteCode gemeente, Quarter quarter, PublishedFigures.Version version, int k, boolean inForce, Ways ways,
            boolean voorbeeld) {

        boolean isBefore(Head other) {
            return gemeente.equals(other.gemeente) && quarter.equals(other.quarter) && version.number() < other.version.number();
        }
    }

    /** Of each quarter the version in force, the latest quarter first. */
    List<PublishedFigures> all() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD + " order by quarter desc, gemeente_code, version")) {
            return inForce(heads(select));
        }
    }

    /** The version in force. */
    Optional<PublishedFigures> latest(GemeenteCode gemeente, Quarter quarter) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(HEAD + " where gemeente_code = ? and quarter = ? order by version")) {
            select.setString(1, gemeente.value());
            select.setString(2, quarter.toString());
            return inForce(heads(select)).stream().findFirst();
        }
    }

    /** Quarters before this one of which something was counted and nothing is published, the first first. */
    List<Quarter> due(GemeenteCode gemeente, Quarter current) throws SQLException {
        List<Quarter> due = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct quarter from counted_ballots c where gemeente_code = ? and quarter < ? and not exists"
                        + " (select 1 from figures f where f.gemeente_code = c.gemeente_code and f.quarter = c.quarter)"
                        + " order by quarter")) {
            select.setString(1, gemeente.value());
            select.setString(2, current.toString());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(Quarter.parse(row.getString(1)));
                }
            }
        }
        return due;
    }

    private static List<Head> heads(PreparedStatement select) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String note = row.getString(7);
                heads.add(new Head(
                        row.getLong(1),
                        new GemeenteCode(row.getString(2)),
                        Quarter.parse(row.getString(3)),
                        new PublishedFigures.Version(row.getInt(4), day(row), note == null ? "" : note),
                        row.getInt(5),
                        row.getString(8).equals(IN_FORCE),
                        new Ways(row.getLong(9), row.getLong(10)),
                        row.getBoolean(11)));
            }
        }
        return heads;
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getDate(6).toLocalDate();
    }

    private List<PublishedFigures> inForce(List<Head> heads) throws SQLException {
        List<PublishedFigures> published = new ArrayList<>();
        for (Head head : heads) {
            if (head.inForce()) {
                List<PublishedFigures.Version> earlier = heads.stream().filter(each -> each.isBefore(head)).map(Head::version).toList();
                published.add(read(head, earlier));
            }
        }
        return published;
    }

    private PublishedFigures read(Head head, List<PublishedFigures.Version> earlier) throws SQLException {
        Sheet sheet = new Sheet(teams(head.id()), asked(head.id()));
        Map<CellRow.Place, Cell> shown = CellRow.read(connection, head.id(), sheet);
        List<Cell> cells = new ArrayList<>();
        for (int indicator = 1; indicator <= sheet.asked().size(); indicator++) {
            for (int team = 0; team <= sheet.teams().size(); team++) {
                CellRow.Place place = new CellRow.Place(indicator, team);
                cells.add(shown.getOrDefault(place, place.hidden(sheet)));
            }
        }
        Publication figures = new Publication(
                head.quarter().toString(), head.version().number(), head.version().note(), head.k(), cells);
        return new PublishedFigures(
                head.gemeente(), head.quarter(), sheet, figures, head.version().publishedOn(), head.ways(), earlier, head.voorbeeld());
    }

    private List<Sheet.Team> teams(long id) throws SQLException {
        List<Sheet.Team> teams = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select slug, name from figures_team where figures_id = ? order by position")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    teams.add(new Sheet.Team(row.getString(1), row.getString(2)));
                }
            }
        }
        return teams;
    }

    private List<Sheet.Asked> asked(long id) throws SQLException {
        List<Sheet.Asked> asked = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select code, questionnaire, questionnaire_version, kind, block from figures_indicator where figures_id = ?"
                        + " order by position")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String kind = row.getString(4);
                    asked.add(new Sheet.Asked(row.getString(1), row.getString(2), row.getInt(3),
                            kind.equals(SUM) ? null : QuestionKind.valueOf(kind), Block.valueOf(row.getString(5))));
                }
            }
        }
        return asked;
    }

    /** Puts a version in force, in the place of the one before. */
    void add(PublishedFigures published) throws SQLException {
        retire(published);
        long id = addHead(published);
        addTeams(id, published.sheet().teams());
        addAsked(id, published.sheet().asked());
        CellRow.add(connection, id, published);
    }

    private void retire(PublishedFigures successor) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update figures set status = 'VERVALLEN' where gemeente_code = ? and quarter = ?")) {
            update.setString(1, successor.gemeente().value());
            update.setString(2, successor.quarter().toString());
            update.executeUpdate();
        }
    }

    private long addHead(PublishedFigures published) throws SQLException {
        Publication figures = published.figures();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into figures (gemeente_code, quarter, version, k, published_on, note, status, ballots_open, ballots_invited,"
                        + " voorbeeld) values (?, ?, ?, ?, ?, ?, '" + IN_FORCE + "', ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, published.gemeente().value());
            insert.setString(2, published.quarter().toString());
            insert.setInt(3, figures.version());
            insert.setInt(4, figures.k());
            insert.setDate(5, Date.valueOf(published.publishedOn()));
            insert.setString(6, figures.note().isBlank() ? null : figures.note());
            insert.setLong(7, published.ways().open());
            insert.setLong(8, published.ways().invited());
            insert.setBoolean(9, published.voorbeeld());
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next(); // the first column of a table is its key
                return key.getLong(1);
            }
        }
    }

    private void addTeams(long id, List<Sheet.Team> teams) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into figures_team (figures_id, position, slug, name) values (?, ?, ?, ?)")) {
            for (int i = 0; i < teams.size(); i++) {
                insert.setLong(1, id);
                insert.setInt(2, i + 1);
                insert.setString(3, teams.get(i).slug());
                insert.setString(4, teams.get(i).name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void addAsked(long id, List<Sheet.Asked> asked) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into figures_indicator (figures_id, position, code,"
                + " questionnaire, questionnaire_version, kind, block) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < asked.size(); i++) {
                Sheet.Asked each = asked.get(i);
                insert.setLong(1, id);
                insert.setInt(2, i + 1);
                insert.setString(3, each.code());
                insert.setString(4, each.questionnaire());
                insert.setInt(5, each.version());
                insert.setString(6, each.isSum() ? SUM : each.kind().name());
                insert.setString(7, each.block().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
