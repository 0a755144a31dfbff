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
import java.util.function.Predicate;
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
    static final String IN_FORCE = "GEPUBLICEERD";
    static final String OF_QUARTER = " where gemeente_code = ? and quarter = ?";

    private final Connection connection;

    FiguresShelf(Connection connection) {
        this.connection = connection;
    }

    private record Head(
            long id, GemeenteCode gemeente, Quarter quarter, PublishedFigures.Version version, int k, String status, Ways ways,
            boolean voorbeeld) {

        boolean isInForce() {
            return status.equals(IN_FORCE);
        }

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
        return first(gemeente, quarter, Head::isInForce);
    }

    /** The version with this id, if it is of this quarter. */
    Optional<PublishedFigures> numbered(long id, GemeenteCode gemeente, Quarter quarter) throws SQLException {
        return first(gemeente, quarter, head -> head.id() == id);
    }

    private Optional<PublishedFigures> first(GemeenteCode gemeente, Quarter quarter, Predicate<Head> such) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD + OF_QUARTER + " order by version")) {
            bind(select, 1, gemeente, quarter);
            List<Head> heads = heads(select);
            for (Head head : heads) {
                if (such.test(head)) {
                    return Optional.of(read(head, earlier(heads, head)));
                }
            }
            return Optional.empty();
        }
    }

    /** Quarters before this one of which something was counted and nothing is published, the first first. */
    List<Quarter> due(GemeenteCode gemeente, Quarter current) throws SQLException {
        List<Quarter> due = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct quarter from counted_ballots c where gemeente_code = ? and quarter < ? and not exists"
                        + " (select 1 from figures f where f.gemeente_code = c.gemeente_code and f.quarter = c.quarter"
                        + " and f.status in ('" + IN_FORCE + "', 'VERVALLEN'))"
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
                        row.getString(8),
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
            if (head.isInForce()) {
                published.add(read(head, earlier(heads, head)));
            }
        }
        return published;
    }

    private static List<PublishedFigures.Version> earlier(List<Head> heads, Head of) {
        return heads.stream().filter(each -> each.isBefore(of)).map(Head::version).toList();
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
        retire(published.gemeente(), published.quarter());
        add(published, IN_FORCE);
    }

    /** @param status of the version */
    void add(PublishedFigures made, String status) throws SQLException {
        long id = addHead(made, status);
        addTeams(id, made.sheet().teams());
        addAsked(id, made.sheet().asked());
        CellRow.add(connection, id, made);
    }

    void retire(GemeenteCode gemeente, Quarter quarter) throws SQLException {
        execute("update figures set status = 'VERVALLEN'" + OF_QUARTER + " and status = '" + IN_FORCE + "'", gemeente, quarter);
    }

    void execute(String sql, GemeenteCode gemeente, Quarter quarter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 1, gemeente, quarter);
            statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, int first, GemeenteCode gemeente, Quarter quarter) throws SQLException {
        statement.setString(first, gemeente.value());
        statement.setString(first + 1, quarter.toString());
    }

    private long addHead(PublishedFigures published, String status) throws SQLException {
        Publication figures = published.figures();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into figures (gemeente_code, quarter, version, k, published_on, note, status, ballots_open, ballots_invited,"
                        + " voorbeeld) values (?, ?, ?, ?, ?, ?, '" + status + "', ?, ?, ?)",
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
