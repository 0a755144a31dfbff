package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** What the kinds of record about figures have in common: fields, and what may stand in them. */
@ApplicationScoped
public class FigureFields {

    static final List<String> LANGUAGES = List.of("nl", "en");

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    /** By its code. */
    static Field gemeente() {
        return Field.of("gemeente", Field.Kind.LINE, 6);
    }

    /** One of those that are served. */
    List<Trouble> gemeente(Sheet sheet) {
        return !sheet.has("gemeente") || served().anyMatch(each -> each.getCode().value().equals(sheet.get("gemeente")))
                ? List.of()
                : List.of(Trouble.in("gemeente", "beheer.trouble.gemeente",
                        served().map(each -> each.getCode() + " (" + each.getName() + ")").collect(Collectors.joining(", "))));
    }

    private Stream<Gemeente> served() {
        return picture.part(AreaMap.class).served(today()).stream();
    }

    String name(GemeenteCode gemeente) {
        return served()
                .filter(each -> each.getCode().equals(gemeente))
                .findFirst()
                .map(Gemeente::getName)
                .orElse(gemeente.value());
    }

    String teamName(String slug) {
        return picture.part(AccessPoints.class).called(slug, today()).map(AccessPoint::getName).orElse(slug);
    }

    /** It must have been there in the quarter. */
    List<Trouble> team(Sheet sheet, String field) {
        return Quarter.find(sheet.get("kwartaal"))
                .filter(quarter -> sheet.has(field))
                .filter(quarter -> Stream.of(quarter.firstDay(), quarter.lastDay())
                        .noneMatch(day -> picture.part(AccessPoints.class).called(sheet.get(field), day).isPresent()))
                .map(quarter -> List.of(Trouble.in(field, "beheer.trouble.unknownTeam", sheet.get(field))))
                .orElse(List.of());
    }

    static List<Trouble> quarter(Sheet sheet, String field) {
        return !sheet.has(field) || Quarter.find(sheet.get(field)).isPresent()
                ? List.of()
                : List.of(Trouble.in(field, "beheer.trouble.quarter"));
    }

    static List<Trouble> decimal(Sheet sheet, String field) {
        return !sheet.has(field) || Decimals.read(sheet.get(field)).isPresent()
                ? List.of()
                : List.of(Trouble.in(field, "beheer.trouble.decimal"));
    }

    @SafeVarargs
    static List<Trouble> troubles(List<Trouble>... found) {
        return Stream.of(found).flatMap(Collection::stream).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
