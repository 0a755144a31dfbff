package nl.wijkteamwijzer.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Whether the ground is firm: a free port, a folder that can be written, and settings that can be meant. */
final class Preflight {

    private Preflight() {}

    static void portIsFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress known = InetAddress.getByName(address);
            if (!known.isAnyLocalAddress() && NetworkInterface.getByInetAddress(known) == null) {
                throw new UnknownHostException(address);
            }
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(known, port));
        } catch (UnknownHostException e) {
            throw new CannotStart("Het adres " + address + " bestaat hier niet. Pas wijkteamwijzer.address aan.");
        } catch (IOException e) {
            throw new CannotStart("Poort " + port + " op " + address + " is niet vrij. Stop het andere programma, of kies een"
                    + " andere poort, bijvoorbeeld PORT=" + (port == 65_535 ? port - 1 : port + 1) + ".");
        }
    }

    /** Those that the application reads itself, and could refuse only after a long start. */
    static void settingsMakeSense() {
        Settings.find("wijkteamwijzer.clock").ifPresent(Preflight::isMoment);
        Settings.find("wijkteamwijzer.limit.perminute").ifPresent(Preflight::isLimit);
        Settings.find("wijkteamwijzer.survey.perhour").ifPresent(Preflight::isBallotLimit);
        groupsAreLarge();
        Settings.find("wijkteamwijzer.results.grace").ifPresent(Preflight::isGrace);
        Settings.find("wijkteamwijzer.theme").ifPresent(Preflight::isFile);
    }

    /** Commands publish figures too. */
    static void groupsAreLarge() {
        Settings.find("wijkteamwijzer.survey.k").ifPresent(Preflight::hidesEachOne);
    }

    private static void isMoment(String text) {
        try {
            LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new CannotStart("WIJKTEAMWIJZER_CLOCK is \"" + text + "\", maar moet eruitzien als 2026-10-03T10:00.");
        }
    }

    private static void isLimit(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new CannotStart("wijkteamwijzer.limit.perminute is \"" + text + "\", maar moet een getal zijn, bijvoorbeeld 600.");
        }
    }

    private static void isBallotLimit(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new CannotStart("wijkteamwijzer.survey.perhour is \"" + text + "\", maar moet een getal zijn, bijvoorbeeld 60.");
        }
    }

    private static void hidesEachOne(String text) {
        if (!text.matches("[5-9]|[1-9]\\d{1,5}")) {
            throw new CannotStart("wijkteamwijzer.survey.k is \"" + text + "\", maar moet een getal van 5 of meer zijn: bij minder"
                    + " antwoorden zou een cijfer kunnen verraden wie wat zei.");
        }
    }

    private static void isGrace(String text) {
        if (!text.matches("-1|0|[1-9]\\d{0,2}")) {
            throw new CannotStart("wijkteamwijzer.results.grace is \"" + text + "\", maar moet een aantal dagen zijn, bijvoorbeeld 7,"
                    + " of -1 voor publiceren met de hand.");
        }
    }

    private static void isFile(String text) {
        if (!Files.isReadable(Path.of(text)) || Files.isDirectory(Path.of(text))) {
            throw new CannotStart("Het bestand " + text + " van wijkteamwijzer.theme is niet te lezen. Controleer de naam en de"
                    + " rechten.");
        }
    }

    static void canWrite(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "proef", null));
        } catch (IOException e) {
            throw new CannotStart("In de map " + folder + " kan niet geschreven worden. Controleer de rechten en de schijf, of"
                    + " kies een andere map met WIJKTEAMWIJZER_DATA.");
        }
    }
}
