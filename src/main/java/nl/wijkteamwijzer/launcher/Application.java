package nl.wijkteamwijzer.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The application without its server: its classes and libraries as they lie in the exploded WAR. */
final class Application {

    private final Path web;
    private final Path forCommands;

    Application(Path home) {
        web = home.resolve("wijkteamwijzer").resolve("WEB-INF");
        forCommands = home.resolve("commands");
    }

    /** Brings the database up to date, or says why that cannot be done. */
    void prepareDatabase() {
        call("Schema", "prepare", url(), user(), password(), Settings.get("wijkteamwijzer.mode", ""));
        System.setProperty("wijkteamwijzer.prepared", "true");
    }

    /** Runs a command without a server; its exit status. */
    int command(String[] words) {
        return (int) call("Command", "run", words, url(), user(), password(), Settings.get("wijkteamwijzer.survey.k", "10"));
    }

    private static String url() {
        return Settings.get("wijkteamwijzer.db.url", "");
    }

    private static String user() {
        return Settings.get("wijkteamwijzer.db.user", "wijkteamwijzer");
    }

    private static String password() {
        return Settings.get("wijkteamwijzer.db.password", "wijkteamwijzer");
    }

    private Object call(String className, String method, Object... arguments) {
        Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), Application.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            return loader.loadClass("nl.wijkteamwijzer.setup." + className).getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new CannotStart(e.getCause().getMessage());
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private URL[] classPath() throws IOException {
        List<URL> path = new ArrayList<>();
        path.add(web.resolve("classes").toUri().toURL());
        for (Path folder : List.of(web.resolve("lib"), forCommands)) {
            try (Stream<Path> libraries = Files.list(folder)) {
                for (Path library : libraries.sorted().toList()) {
                    path.add(library.toUri().toURL());
                }
            }
        }
        return path.toArray(URL[]::new);
    }
}
