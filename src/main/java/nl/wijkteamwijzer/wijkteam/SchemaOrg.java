package nl.wijkteamwijzer.wijkteam;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.DayHours;
import nl.wijkteamwijzer.openinghours.OpeningHours;
import nl.wijkteamwijzer.openinghours.Stretch;
import nl.wijkteamwijzer.openinghours.WeekBlock;

/** An access point as a GovernmentOffice of schema.org, for search engines: the hours of walking in, and coming exceptions. */
final class SchemaOrg {

    private static final int DAYS_AHEAD = 60;

    private SchemaOrg() {}

    /** JSON-LD that can stand inside a script element. */
    static String of(AccessPoint point, AccessPoints points, Doors doors, LocalDate today) {
        JsonObjectBuilder office = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "GovernmentOffice")
                .add("name", point.getName())
                .add("description", points.kind(point).text("nl").getWhatFor());
        if (point.getPhone() != null) {
            office.add("telephone", point.getPhone());
        }
        if (point.getEmail() != null) {
            office.add("email", point.getEmail());
        }
        if (point.getStreet() != null) {
            office.add("address", address(point));
        }
        if (doors.channels(point).contains(Channel.INLOOP)) {
            OpeningHours hours = doors.hours(point, Channel.INLOOP, "nl");
            office.add("openingHoursSpecification", week(hours, today));
            office.add("specialOpeningHoursSpecification", exceptions(hours.days(today, DAYS_AHEAD)));
        }
        // "</script>" in a name must not end the element
        return office.build().toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder address(AccessPoint point) {
        JsonObjectBuilder address = JSON.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add("streetAddress", point.getStreet() + " " + point.getHouseNumber())
                .add("addressLocality", point.getPlace())
                .add("addressCountry", "NL");
        if (point.getPostcode() != null) {
            address.add("postalCode", point.getPostcode().toString());
        }
        return address;
    }

    private static JsonArrayBuilder week(OpeningHours hours, LocalDate today) {
        JsonArrayBuilder blocks = JSON.createArrayBuilder();
        hours.week().stream()
                .filter(block -> block.validTo() == null || !block.validTo().isBefore(today))
                .map(SchemaOrg::block)
                .forEach(blocks::add);
        return blocks;
    }

    private static JsonObjectBuilder block(WeekBlock block) {
        JsonObjectBuilder specification = specification(block.validFrom(), block.validTo())
                .add("dayOfWeek", "https://schema.org/" + block.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        return specification.add("opens", block.opens().toString()).add("closes", block.closes().toString());
    }

    private static JsonArrayBuilder exceptions(List<DayHours> days) {
        JsonArrayBuilder exceptions = JSON.createArrayBuilder();
        days.stream().filter(day -> day.reason() != null).forEach(day -> {
            if (day.stretches().isEmpty()) {
                // the form that schema.org gives for a day on which it stays closed
                exceptions.add(specification(day.date(), day.date()).add("opens", "00:00").add("closes", "00:00"));
            }
            for (Stretch stretch : day.stretches()) {
                exceptions.add(specification(day.date(), day.date())
                        .add("opens", stretch.opens().toString())
                        .add("closes", stretch.closes().toString()));
            }
        });
        return exceptions;
    }

    private static JsonObjectBuilder specification(LocalDate from, LocalDate through) {
        JsonObjectBuilder specification = JSON.createObjectBuilder()
                .add("@type", "OpeningHoursSpecification")
                .add("validFrom", from.toString());
        return through == null ? specification : specification.add("validThrough", through.toString());
    }
}
