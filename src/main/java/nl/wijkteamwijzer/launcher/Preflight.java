package nl.wijkteamwijzer.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the ground is firm: a free port and a folder that can be written. */
final class Preflight {

    private Preflight() {}

    static void portIsFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new CannotStart("Het adres " + address + " bestaat hier niet. Pas wijkteamwijzer.address aan.");
        } catch (IOException e) {
            throw new CannotStart("Poort " + port + " op " + address + " is niet vrij. Stop het andere programma, of kies een"
                    + " andere poort, bijvoorbeeld PORT=" + (port == 65_535 ? port - 1 : port + 1) + ".");
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
