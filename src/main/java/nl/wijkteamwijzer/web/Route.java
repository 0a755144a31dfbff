package nl.wijkteamwijzer.web;

/**
 * Which page answers an address.
 *
 * @param language of the page, ISO 639-1
 * @param path the address without the language in front: "/wijkteams/mors"
 * @param view what to forward to, with its parameters
 * @param kept whether the rendered page may be given to the next visitor too
 */
public record Route(String language, String path, String view, boolean kept) {

    public static final String NOT_FOUND = "/WEB-INF/pages/fout/niet-gevonden.xhtml";

    public Route {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(path);
        }
    }
}
