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

/** Quarters that are over and of which nothing is out yet: to be made ready, checked and released. */
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
        return press.due(gemeente.getCode(), current).stream()
                .map(quarter -> new WorkItem(
                        "FIGURES",
                        WorkItem.Urgency.WAITING,
                        words.say("beheer.work.figures", figureWords.quarter(quarter), gemeente.getName()),
                        "",
                        "/beheer/publicaties/" + QuarterKey.of(gemeente.getCode(), quarter),
                        null));
    }
}
