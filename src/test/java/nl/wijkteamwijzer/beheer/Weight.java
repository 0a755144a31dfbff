package nl.wijkteamwijzer.beheer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;

/** How many bytes come over the line for a page, by a browser that has nothing yet. */
final class Weight {

    private final Page page;

    Weight(Page page) {
        this.page = page;
    }

    long of(String path) {
        List<Request> requests = new ArrayList<>();
        Page fresh = page.context().newPage();
        fresh.route("**/*", route -> route.resume()); // with a route a browser keeps nothing
        fresh.onRequestFinished(requests::add);
        fresh.navigate(path);
        fresh.waitForLoadState(LoadState.NETWORKIDLE);
        return requests.stream().map(Request::sizes).mapToLong(Weight::bytes).sum();
    }

    private static long bytes(Sizes sizes) {
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
