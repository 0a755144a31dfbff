package nl.wijkteamwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What a browser sent in a form, never what stands in an address: there it could be seen and kept. */
public record PostedForm(HttpServletRequest request) {

    public boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    /** The first of that name, stripped; empty when it was not sent. */
    public String first(String name) {
        return all(name).findFirst().orElse("");
    }

    /** The first of that name as a whole number; -1 when it is none. */
    public int whole(String name) {
        return first(name).matches("\\d{1,9}") ? Integer.parseInt(first(name)) : -1;
    }

    /** All of that name, stripped. */
    public Stream<String> all(String name) {
        String[] sent = isPosted() ? request.getParameterValues(name) : null;
        return sent == null ? Stream.empty() : Stream.of(sent).map(String::strip);
    }
}
