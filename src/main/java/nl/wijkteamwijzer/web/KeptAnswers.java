package nl.wijkteamwijzer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PictureRenewed;

/**
 * Large answers of the API that are the same for all who ask: made once, kept until something is published or what they show
 * changes, and not sent again to who has them.
 */
@ApplicationScoped
public class KeptAnswers {

    /** Few, because each is large. */
    private static final int MOST = 20;

    @Inject
    AsAt asAt;

    @Inject
    Clock clock;

    @Inject
    Stage stage;

    private final Cache<String, CachedPage> answers = Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile long generation;

    /** @param name of the answer, with all that it depends on besides what is published */
    public Response give(String name, HttpServletRequest request, Supplier<JsonObject> maker) {
        CachedPage answer = answer(name, maker);
        CachedPage.Packed packed = answer.packed(request.getHeader("Accept-Encoding"));
        ResponseBuilder response = answer.isKnown(request.getHeader("If-None-Match"))
                ? Response.notModified()
                : Response.ok(packed.body(), MediaType.APPLICATION_JSON).header("Content-Encoding", packed.coding());
        return response.header("ETag", packed.etag())
                .header("Cache-Control", CachedPage.POLICY)
                .header("Vary", "Accept-Encoding")
                .build();
    }

    CachedPage answer(String name, Supplier<JsonObject> maker) {
        CachedPage kept = answers.getIfPresent(name);
        return kept != null && kept.isTrueAt(clock.millis()) ? kept : make(name, maker);
    }

    private CachedPage make(String name, Supplier<JsonObject> maker) {
        long before = generation;
        byte[] body = maker.get().toString().getBytes(StandardCharsets.UTF_8);
        CachedPage made = new CachedPage(MediaType.APPLICATION_JSON, body, asAt.trueUntil().toInstant());
        if (before == generation && !stage.isDevelopment()) {
            answers.put(name, made);
        }
        return made;
    }

    void forget(@Observes PictureRenewed renewed) {
        generation = renewed.generation();
        answers.invalidateAll();
    }
}
