package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Publishes quarters: by itself when they are over, or because somebody says so. */
@ApplicationScoped
public class Publishing {

    private static final Logger LOG = Logger.getLogger(Publishing.class.getName());

    @Inject
    Press press;

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    /** Publishes each quarter before this one of which something was counted and nothing was published. */
    public void publishWhatIsDue(Quarter current) {
        for (Gemeente gemeente : picture.part(AreaMap.class).served(LocalDate.now(clock))) {
            for (Quarter quarter : press.due(gemeente.getCode(), current)) {
                publish(gemeente.getCode(), quarter, LocalDate.now(clock));
            }
        }
    }

    /** Takes what was counted of this quarter into what staff see of it. */
    public void lookAhead(Quarter current) {
        for (Gemeente gemeente : picture.part(AreaMap.class).served(LocalDate.now(clock))) {
            new LiveFigures(press).count(order(gemeente.getCode(), current));
        }
    }

    /** Freezes the first version of the figures of a quarter; false when there is one already. */
    public boolean publish(GemeenteCode gemeente, Quarter quarter, LocalDate day) {
        boolean published = press.publish(order(gemeente, quarter), day);
        if (published) {
            LOG.log(Level.INFO, "The figures of {0} of {1} are published.", new Object[] {quarter, gemeente});
            show();
        }
        return published;
    }

    /** Shows what was published: on this node at once, on the others soon. */
    public void show() {
        try {
            picture.renewIfOutdated();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "What was published is not shown yet: {0}", e.toString());
        }
    }

    /** What the figures of a quarter are about, and what they are held against. */
    public Press.Order order(GemeenteCode gemeente, Quarter quarter) {
        return new Orders(picture.part(AccessPoints.class), picture.part(Questionnaires.class), picture.part(Results.class), press)
                .of(gemeente, quarter, LocalDate.now(clock));
    }
}
