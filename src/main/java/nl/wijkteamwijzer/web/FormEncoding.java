package nl.wijkteamwijzer.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.io.UnsupportedEncodingException;

/**
 * Browsers send forms in the encoding of the page and do not say so. Said here, before signing in elsewhere reads a form: that comes
 * before any filter. The server's own setting for it says so of answers too, also of JSON.
 */
public class FormEncoding implements ServletRequestListener {

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        ServletRequest request = event.getServletRequest();
        if (request.getCharacterEncoding() == null) {
            try {
                request.setCharacterEncoding("UTF-8");
            } catch (UnsupportedEncodingException e) {
                throw new AssertionError(e);
            }
        }
    }
}
