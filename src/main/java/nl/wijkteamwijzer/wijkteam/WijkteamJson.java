package nl.wijkteamwijzer.wijkteam;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkteamwijzer.openinghours.Deviation;
import nl.wijkteamwijzer.openinghours.OpenStatus;
import nl.wijkteamwijzer.openinghours.OpeningHours;
import nl.wijkteamwijzer.openinghours.WeekBlock;

/** Access points in the words of the API. Dutch names, because residents and gemeenten read them. */
public final class WijkteamJson {

    private static final Map<DayOfWeek, String> DAYS = Map.of(
            DayOfWeek.MONDAY, "MAANDAG",
            DayOfWeek.TUESDAY, "DINSDAG",
            DayOfWeek.WEDNESDAY, "WOENSDAG",
            DayOfWeek.THURSDAY, "DONDERDAG",
            DayOfWeek.FRIDAY, "VRIJDAG",
            DayOfWeek.SATURDAY, "ZATERDAG",
            DayOfWeek.SUNDAY, "ZONDAG");

    private WijkteamJson() {}

    /** One access point, without its hours. */
    public static JsonObjectBuilder of(AccessPoint point) {
        return JSON.createObjectBuilder()
                .add("slug", point.getSlug())
                .add("naam", point.getName())
                .add("soort", point.getKind())
                .add("gemeente", point.getGemeente().value())
                .add("wijken", texts(point.getWijken().stream().map(Object::toString)))
                .add("adres", address(point))
                .add("telefoon", text(point.getPhone()))
                .add("email", text(point.getEmail()))
                .add("toegankelijkheid", texts(point.getFacilities().stream().map(Facility::name)))
                .add("talen", texts(point.getLanguages().stream()))
                .add("voorbeeld", point.getPublication().isVoorbeeld())
                .add("geldigVanaf", point.getPublication().getValidFrom().toString())
                .add("geldigTot", date(point.getPublication().getValidTo().orElse(null)))
                .add("gecontroleerdOp", point.getPublication().getCheckedOn().toString());
    }

    /** The week and the exceptions of one channel. */
    static JsonObjectBuilder channel(OpeningHours hours) {
        JsonArrayBuilder week = JSON.createArrayBuilder();
        hours.week().stream().map(WijkteamJson::block).forEach(week::add);
        JsonArrayBuilder deviations = JSON.createArrayBuilder();
        hours.deviations().stream().map(WijkteamJson::deviation).forEach(deviations::add);
        return JSON.createObjectBuilder()
                .add("kanaal", hours.channel().name())
                .add("week", week)
                .add("afwijkingen", deviations);
    }

    static JsonObjectBuilder status(OpeningHours hours, OpenStatus status) {
        return JSON.createObjectBuilder()
                .add("kanaal", hours.channel().name())
                .add("open", status.open())
                .add("tot", moment(status.until()))
                .add("volgende", moment(status.next()))
                .add("reden", text(status.reason()));
    }

    /** ISO 8601 with offset, to the second. */
    static JsonValue moment(ZonedDateTime moment) {
        return moment == null ? JsonValue.NULL : JSON.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS)));
    }

    private static JsonObjectBuilder block(WeekBlock block) {
        return JSON.createObjectBuilder()
                .add("dag", DAYS.get(block.weekday()))
                .add("van", block.opens().toString())
                .add("tot", block.closes().toString())
                .add("geldigVanaf", date(block.validFrom()))
                .add("geldigTot", date(block.validTo()));
    }

    private static JsonObjectBuilder deviation(Deviation deviation) {
        return JSON.createObjectBuilder()
                .add("vanaf", deviation.firstDay().toString())
                .add("totEnMet", deviation.lastDay().toString())
                .add("gesloten", deviation.closed())
                .add("van", text(deviation.opens()))
                .add("tot", text(deviation.closes()))
                .add("reden", text(deviation.reason()));
    }

    private static JsonValue address(AccessPoint point) {
        return point.getStreet() == null
                ? JsonValue.NULL
                : JSON.createObjectBuilder()
                        .add("straat", point.getStreet())
                        .add("huisnummer", text(point.getHouseNumber()))
                        .add("postcode", text(point.getPostcode()))
                        .add("plaats", text(point.getPlace()))
                        .build();
    }

    private static JsonArrayBuilder texts(Stream<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static JsonValue date(LocalDate day) {
        return text(day);
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : JSON.createValue(value.toString());
    }
}
