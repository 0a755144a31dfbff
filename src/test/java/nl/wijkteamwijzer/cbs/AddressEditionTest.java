package nl.wijkteamwijzer.cbs;

import static nl.wijkteamwijzer.cbs.AddressTables.everything;
import static nl.wijkteamwijzer.cbs.AddressTables.inForce;
import static nl.wijkteamwijzer.cbs.AddressTables.kooi;
import static nl.wijkteamwijzer.cbs.AddressTables.table;
import static nl.wijkteamwijzer.cbs.AddressTables.waard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens, one whole edition is in force. */
class AddressEditionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    private Connection connection;
    private AddressImport addresses;

    @BeforeEach
    void open() throws SQLException, IOException {
        connection = TestDatabase.create();
        addresses = new AddressImport(connection, TODAY);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void keepsTheOldTableWheneverTheDatabaseFails() throws Exception {
        run("een", kooi("2315AB", 1));
        List<String> before = everything(connection);
        Path table = table(folder.resolve("twee"), waard("2315AB", 1) + waard("2315AC", 2));
        int calls = 0;
        for (ImportReport report = null; report == null; calls++) {
            try {
                report = new AddressImport(failingAfter(calls), TODAY).run(table, ImportOptions.standard());
            } catch (SQLException e) {
                assertThat(everything(connection)).as("after %d calls", calls).isEqualTo(before);
                assertThat(addresses.undo()).as("nothing to go back to").isEmpty();
            }
        }
        assertThat(calls).isGreaterThan(8);
        assertThat(inForce(connection))
                .containsExactly("twee|2315AB|GM0546|05460109:1", "twee|2315AC|GM0546|05460109:2");

        run("drie", kooi("2315AB", 3));
        assertThat(TestDatabase.rows(connection, "select source from address_edition order by id"))
                .as("what broke off has been removed")
                .containsExactly("twee", "drie");
    }

    @Test
    void keepsTheOldTableWhenARowDoesNotFit() throws Exception {
        run("een", kooi("2315AB", 1));
        List<String> before = everything(connection);
        int[] scattered = IntStream.rangeClosed(1, 9000)
                .map(i -> i * i % 99_991 + 1)
                .distinct()
                .toArray();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run("twee", waard("2315AB", 1) + kooi("9999ZZ", scattered)));

        assertThat(everything(connection)).isEqualTo(before);
    }

    @Test
    void keepsOnePreviousEdition() throws Exception {
        run("een", kooi("2315AB", 1));
        run("twee", kooi("2315AB", 2));
        run("drie", kooi("2315AB", 3));

        assertThat(TestDatabase.rows(connection, "select source, in_force from address_edition order by id"))
                .containsExactly("twee|false", "drie|true");
        assertThat(TestDatabase.rows(connection, "select numbers from postcode_area order by numbers"))
                .containsExactly("05460302:2", "05460302:3");
    }

    @Test
    void goesBackToThePreviousEditionAndForthAgain() throws Exception {
        assertThat(addresses.undo()).isEmpty();
        run("een", kooi("2315AB", 1));
        assertThat(addresses.undo()).isEmpty();
        run("twee", kooi("2315AB", 2));

        assertThat(addresses.undo()).map(Edition::source).contains("een");
        assertThat(inForce(connection)).containsExactly("een|2315AB|GM0546|05460302:1");
        assertThat(addresses.undo()).map(Edition::source).contains("twee");
        assertThat(inForce(connection)).containsExactly("twee|2315AB|GM0546|05460302:2");
    }

    @Test
    void keepsTheEditionThatWasInForceAlsoAfterGoingBack() throws Exception {
        run("een", kooi("2315AB", 1));
        run("twee", kooi("2315AB", 2));
        addresses.undo();
        run("drie", kooi("2315AB", 3));

        assertThat(addresses.undo()).map(Edition::source).contains("een");
    }

    private ImportReport run(String name, String rows) throws IOException, SQLException {
        return addresses.run(table(folder.resolve(name), rows), ImportOptions.standard());
    }

    /** The connection, but everything that reads or writes fails after so many calls, until it is rolled back. */
    private Connection failingAfter(int calls) {
        int[] left = {calls};
        return (Connection) wrapped(connection, Connection.class, left);
    }

    private static Object wrapped(Object target, Class<?> type, int... left) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            boolean always = method.getName().matches("rollback|close|setAutoCommit|getAutoCommit");
            if (!always && left[0]-- <= 0) {
                throw new SQLException("connection lost at " + method.getName());
            }
            try {
                Object result = method.invoke(target, arguments);
                boolean jdbc = method.getReturnType().isInterface()
                        && method.getReturnType().getName().startsWith("java.sql");
                return jdbc ? wrapped(result, method.getReturnType(), left) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
