package nl.wijkteamwijzer.ballotbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.ApiJson;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Makes a ballot of what somebody sent as JSON, if it is one of today. Never repeats what it was sent. */
@ApplicationScoped
public class BallotReading {

    /** Of what may be sent. */
    public static final String EXAMPLE = "{\"vragenlijst\":\"client\",\"versie\":1,\"wijkteam\":\"leiden-noord\",\"kanaal\":\"WEB\","
            + "\"antwoorden\":{\"1\":\"MEE_EENS\"}}";

    /** Days for which a kiosk goes on with what it knows when it hears nothing any more. */
    private static final int LATE = 56;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    /**
     * @param channels by which it may have come
     * @throws NotAllowed when it is no ballot
     */
    public Ballot read(JsonObject sent, List<Channel> channels) {
        return read(sent, channels, 0);
    }

    /**
     * The same of what was filled in at a kiosk, maybe weeks ago: the team or the questionnaire may have ended since. Who was told
     * that it counts is not let down because this node has not heard yet of what another one published.
     *
     * @throws NotAllowed when it is no ballot
     * @throws NotKept when nobody can tell
     */
    public Ballot readLate(JsonObject sent) {
        try {
            return read(sent, List.of(Channel.KIOSK), LATE);
        } catch (NotAllowed e) {
            renewPicture();
            return read(sent, List.of(Channel.KIOSK), LATE);
        }
    }

    private void renewPicture() {
        try {
            picture.renewIfOutdated();
        } catch (Exception e) {
            throw new NotKept(new SQLException(e));
        }
    }

    /** @param late how many days ago it may have been made */
    private Ballot read(JsonObject sent, List<Channel> channels, int late) {
        Questionnaire questionnaire = questionnaire(sent, late);
        BoxLabel box = box(questionnaire, sent, late);
        return Ballot.of(questionnaire, box, channel(sent, channels), Answers.to(questionnaire, answers(sent)));
    }

    /** The last of these days on which something was there. */
    private <T> Optional<T> lately(int late, Function<LocalDate, Optional<T>> find) {
        return IntStream.rangeClosed(0, late).mapToObj(asAt.day()::minusDays).map(find).flatMap(Optional::stream).findFirst();
    }

    private AccessPoints points() {
        return picture.part(AccessPoints.class);
    }

    private Questionnaire questionnaire(JsonObject sent, int late) {
        Questionnaires questionnaires = picture.part(Questionnaires.class);
        String name = text(sent, "vragenlijst").orElse("");
        Questionnaire current = lately(late, day -> questionnaires.called(name, day))
                .orElseThrow(() -> new NotAllowed("vragenlijst kan zijn: " + questionnaires.on(asAt.day()).stream()
                        .map(Questionnaire::getName).collect(Collectors.joining(", ")) + "."));
        return ApiJson.integer(sent.get("versie")).stream()
                .boxed()
                .findFirst()
                .flatMap(version -> questionnaires.version(name, version, asAt.day()))
                .orElseThrow(() -> new NotAllowed("versie moet een versie van deze vragenlijst zijn; de laatste is "
                        + current.getRevision() + "."));
    }

    private BoxLabel box(Questionnaire questionnaire, JsonObject sent, int late) {
        Quarter quarter = Quarter.of(asAt.day());
        Optional<String> slug = text(sent, "wijkteam");
        if (slug.isEmpty()) {
            return new BoxLabel(gemeente(sent, late), BoxLabel.WHOLE_GEMEENTE, questionnaire.getName(), quarter);
        }
        return lately(late, day -> points().called(slug.get(), day))
                .map(point -> new BoxLabel(point.getGemeente(), point.getSlug(), questionnaire.getName(), quarter))
                .or(() -> late > 0 ? ofLongAgo(slug.get(), questionnaire, quarter) : Optional.empty())
                .orElseThrow(() -> new NotAllowed("wijkteam moet de slug van een wijkteam van vandaag zijn. Zie /api/v1/wijkteams."));
    }

    /** A team that ended before anybody could still have meant it, or has yet to begin: its gemeente is certain. */
    private Optional<BoxLabel> ofLongAgo(String slug, Questionnaire questionnaire, Quarter quarter) {
        return points().known().stream()
                .filter(point -> point.getSlug().equals(slug))
                .findFirst()
                .map(point -> new BoxLabel(point.getGemeente(), BoxLabel.WHOLE_GEMEENTE, questionnaire.getName(), quarter));
    }

    /** Who does not know a team can still tell. */
    private GemeenteCode gemeente(JsonObject sent, int late) {
        AreaMap map = picture.part(AreaMap.class);
        return text(sent, "gemeente")
                .flatMap(GemeenteCode::parse)
                .filter(code -> lately(late, day -> map.gemeente(code, day).filter(Gemeente::isServed)).isPresent())
                .orElseThrow(() -> new NotAllowed("wijkteam moet de slug van een wijkteam zijn (zie /api/v1/wijkteams), of noem in"
                        + " plaats daarvan een gemeente: " + map.served(asAt.day()).stream()
                                .map(gemeente -> gemeente.getCode().value()).collect(Collectors.joining(", ")) + "."));
    }

    private static Channel channel(JsonObject sent, List<Channel> channels) {
        String name = text(sent, "kanaal").orElse("");
        return channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("kanaal kan zijn: "
                        + channels.stream().map(Channel::name).collect(Collectors.joining(", ")) + "."));
    }

    private static Map<String, String> answers(JsonObject sent) {
        if (!(sent.get("antwoorden") instanceof JsonObject answers)) {
            throw new NotAllowed("antwoorden moet een object zijn, bijvoorbeeld {\"1\":\"MEE_EENS\",\"5\":\"JA\"}.");
        }
        Map<String, String> byNumber = new HashMap<>();
        answers.forEach((number, answer) -> {
            if (answer != JsonValue.NULL) {
                byNumber.put(number, answer instanceof JsonString text ? text.getString() : "");
            }
        });
        return byNumber;
    }

    /** Empty when it is not there, null, or empty. */
    static Optional<String> text(JsonObject sent, String field) {
        JsonValue value = sent.get(field);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!(value instanceof JsonString text)) {
            throw new NotAllowed(field + " moet tekst zijn.");
        }
        return Optional.of(text.getString()).filter(some -> !some.isBlank());
    }
}
