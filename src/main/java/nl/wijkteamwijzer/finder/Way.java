package nl.wijkteamwijzer.finder;

import java.util.List;
import nl.wijkteamwijzer.area.Street;

/**
 * What comes of what a resident typed: a page to go to, or something to show.
 *
 * @param path where to go, without the language in front; null when something is shown
 * @param shows what is shown; null when there is a path
 * @param address the postcode that was asked for; null when none was
 * @param street the street that was asked for; null when none was
 * @param finding what the address or street led to; null when neither was asked for
 * @param results of a search by words; empty when there was none
 */
public record Way(String path, Shows shows, Address address, Street street, Finding finding, List<SearchResult> results) {

    /** What a page shows when it cannot send one on. */
    public enum Shows {
        NOTHING_TYPED,
        NO_POSTCODE,
        HOUSE_NUMBER,
        CANDIDATES,
        OUTSIDE,
        UNKNOWN,
        RESULTS,
        NOT_FOUND;

        /** Whether what was sent cannot be understood as it is. */
        boolean isRefusal() {
            return this == NOTHING_TYPED || this == NO_POSTCODE;
        }
    }

    static Way to(String path) {
        return new Way(path, null, null, null, null, List.of());
    }

    static Way showing(Shows shows) {
        return new Way(null, shows, null, null, null, List.of());
    }

    static Way showing(Shows shows, Finding finding) {
        return new Way(null, shows, null, null, finding, List.of());
    }

    static Way showing(Shows shows, List<SearchResult> results) {
        return new Way(null, shows, null, null, null, results);
    }

    Way from(Address asked) {
        return new Way(path, shows, asked, street, finding, results);
    }

    Way from(Street asked) {
        return new Way(path, shows, address, asked, finding, results);
    }
}
