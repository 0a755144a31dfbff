package nl.wijkteamwijzer.backoffice;

import jakarta.servlet.http.HttpServlet;

/**
 * Stands where the addresses of the back office lead without {@link StaffDoor}, which answers them all: the server reads a file in a
 * form only where a servlet says how large it may be (web.xml).
 */
public class Uploads extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
