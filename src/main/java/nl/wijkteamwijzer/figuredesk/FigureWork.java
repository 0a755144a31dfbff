package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.FigureWords;
import nl.wijkteamwijzer.results.Press;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.web.Words;

/** Quarters that are over and of which nothing is out yet, and corrections: to be made ready, checked and released. */
@ApplicationScoped
public class FigureWork implements WorkSource {

    @Inject
    Press press;

    @Inject
    PublishedPicture picture;

    @Inject
    CurrentStaff staff;

    @Inject
    FigureWords figureWords;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting() {
        if (!staff.may(Right.WRITE_RESEARCH) && !staff.may(Right.APPROVE_RESEARCH)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return picture.part(AreaMap.class).served(today).stream().flatMap(gemeente -> waiting(gemeente, Quarter.of(today))).toList();
    }

    private Stream<WorkItem> waiting(Gemeente gemeente, Quarter current) {
        List<Quarter> due = press.due(gemeente.getCode(), current);
        return Stream.concat(
                due.stream().map(quarter -> item("beheer.work.figures", gemeente, quarter)),
                press.proofs(gemeente.getCode()).stream()
                        .filter(quarter -> !due.contains(quarter))
                        .map(quarter -> item("beheer.work.correction", gemeente, quarter)));
    }

    private WorkItem item(String key, Gemeente gemeente, Quarter quarter) {
        return new WorkItem("FIGURES", WorkItem.Urgency.WAITING, words.say(key, figureWords.quarter(quarter), gemeente.getName()), "",
                "/beheer/publicaties/" + QuarterKey.of(gemeente.getCode(), quarter), null);
    }
}
