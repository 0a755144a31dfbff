package nl.wijkteamwijzer.beheer;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkteamwijzer.backoffice.StaffPages;

/**
 * Every page of the back office to which links lead somebody, and an address of each: a page that is added is found by itself.
 * What ends as a file is taken home, not looked at.
 */
final class StaffTour {

    private static final String LINKS =
            "[...document.querySelectorAll('a[href^=\"/beheer\"]:not([download])')].map(a => a.getAttribute('href'))";

    private final Page page;

    StaffTour(Page page) {
        this.page = page;
    }

    /** Addresses by the file of the page, in the order in which they are met. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/beheer"));
        for (String path = ahead.poll(); path != null; path = ahead.poll()) {
            Optional<String> view = StaffPages.at(path);
            if (view.isPresent() && pages.putIfAbsent(view.get(), path) == null) {
                page.navigate(path);
                ahead.addAll(links());
            }
        }
        return pages;
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate(LINKS);
    }
}
