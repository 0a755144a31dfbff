package nl.wijkteamwijzer.teamdesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressImportsTest {

    private static final String FILE = "adressen.csv";

    @TempDir
    Path folder;

    private final AddressImports imports = new AddressImports();

    @BeforeEach
    void aTableLiesReady() throws Exception {
        Files.writeString(folder.resolve(FILE), "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n");
        imports.folder = Optional.of(folder.toString());
        imports.clock = Clock.systemUTC();
        imports.audit = new AuditTrail() {
            @Override
            public void write(String account, String action, String kind, String key, String was, String became) {
                // nobody reads it here
            }
        };
        imports.staff = new CurrentStaff() {
            @Override
            public Staff person() {
                return new Staff("ben", "Ben", Set.of(Role.BEHEERDER), Set.of());
            }
        };
    }

    @Test
    void aServerWithoutAThreadLeavesRoomForTheNextTry() {
        imports.threads = executor(work -> {
            throw new RejectedExecutionException();
        });

        assertThat(imports.begin(FILE, true)).isTrue();
        assertThat(imports.last().orElseThrow().isRunning()).isFalse();
        assertThat(imports.begin(FILE, true)).isTrue();
    }

    @Test
    void anErrorEndsTheReading() {
        imports.database = (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, args) -> {
                    throw new OutOfMemoryError();
                });
        imports.threads = executor(work -> {
            try {
                work.run();
            } catch (OutOfMemoryError ofTheDatabase) {
                // the server says so
            }
        });

        imports.begin(FILE, true);

        assertThat(imports.last().orElseThrow().isRunning()).isFalse();
    }

    private ManagedExecutorService executor(Consumer<Runnable> executing) {
        return (ManagedExecutorService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class}, (proxy, method, args) -> {
                    executing.accept((Runnable) args[0]);
                    return null;
                });
    }
}
