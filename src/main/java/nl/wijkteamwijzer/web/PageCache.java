package nl.wijkteamwijzer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.wijkteamwijzer.publishing.PictureRenewed;

/** Rendered pages by their address, until something is published or what a page shows changes. */
@ApplicationScoped
public class PageCache {

    // far more pages than a gemeente has; a bound, so that nobody fills the memory with odd addresses
    private static final int MOST = 5_000;

    @Inject
    Stage stage;

    private final Cache<String, CachedPage> pages = Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile long generation;

    /** The page if it is still true; else null, because this is asked thousands of times a second. */
    CachedPage get(String key, long millis) {
        CachedPage page = pages.getIfPresent(key);
        return page != null && page.isTrueAt(millis) ? page : null;
    }

    /** @param renderedFrom the {@link #generation()} before rendering began: a page of an older picture is not kept */
    void put(String key, CachedPage page, long renderedFrom) {
        if (renderedFrom == generation && !stage.isDevelopment()) {
            pages.put(key, page);
        }
    }

    long generation() {
        return generation;
    }

    void forget(@Observes PictureRenewed renewed) {
        generation = renewed.generation();
        pages.invalidateAll();
    }
}
