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

    /** Of those of which the visitor chooses the name. */
    private static final int MOST_CHOSEN = 4;

    @Inject
    AsAt asAt;

    @Inject
    Clock clock;

    @Inject
    Stage stage;

    private final Cache<String, CachedPage> answers = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, CachedPage> chosen = Caffeine.newBuilder().maximumSize(MOST_CHOSEN).build();
    private volatile long generation;

    /** @param name of the answer, with all that it depends on besides what is published */
    public Response give(String name, HttpServletRequest request, Supplier<JsonObject> maker) {
        return give(answer(name, maker), request);
    }

    /** The same where something that the visitor sent is part of the name: such push out each other only. */
    public Response giveChosen(String name, HttpServletRequest request, Supplier<JsonObject> maker) {
        return give(answerChosen(name, maker), request);
    }

    private static Response give(CachedPage answer, HttpServletRequest request) {
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
        return answer(answers, name, maker);
    }

    CachedPage answerChosen(String name, Supplier<JsonObject> maker) {
        return answer(chosen, name, maker);
    }

    private CachedPage answer(Cache<String, CachedPage> cache, String name, Supplier<JsonObject> maker) {
        CachedPage kept = cache.getIfPresent(name);
        return kept != null && kept.isTrueAt(clock.millis()) ? kept : make(cache, name, maker);
    }

    private CachedPage make(Cache<String, CachedPage> cache, String name, Supplier<JsonObject> maker) {
        long before = generation;
        byte[] body = maker.get().toString().getBytes(StandardCharsets.UTF_8);
        CachedPage made = new CachedPage(MediaType.APPLICATION_JSON, body, asAt.trueUntil().toInstant());
        if (before == generation && !stage.isDevelopment()) {
            cache.put(name, made);
            if (before != generation) {
                cache.invalidate(name); // published between the look and the put
            }
        }
        return made;
    }

    void forget(@Observes PictureRenewed renewed) {
        generation = renewed.generation();
        answers.invalidateAll();
        chosen.invalidateAll();
    }
}
