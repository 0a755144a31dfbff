package nl.wijkteamwijzer.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.Ballot;
import nl.wijkteamwijzer.ballotbox.BallotBox;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Count;
import nl.wijkteamwijzer.ballotbox.QuarterEnd;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.Press;
import nl.wijkteamwijzer.results.Publishing;
import nl.wijkteamwijzer.results.QuartersEnding;
import nl.wijkteamwijzer.results.ResultTexts;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Two years of invented ballots for the demo and half a quarter of new ones, through the same boxes, counting and publishing as real ones.
 *
 * <p>Never twice: all ballots of a box are cast in one transaction, a box that was ever used is passed over, and a quarter that
 * is published is done. So who ends the program halfway goes on where it was at the next start.
 */
@ApplicationScoped
public class SampleExperiences {

    private static final Logger LOG = Logger.getLogger(SampleExperiences.class.getName());
    private static final int QUARTERS = 8;
    private static final int PARTS = 4;
    private static final int DAYS_UNTIL_PUBLICATION = 12;

    @Inject
    BallotBox ballotBox;

    @Inject
    Count count;

    @Inject
    QuarterEnd quarterEnd;

    @Inject
    Press press;

    @Inject
    Publishing publishing;

    @Inject
    ResultTexts texts;

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.mode", defaultValue = "production")
    String mode;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.sample.experiences", defaultValue = "true")
    boolean wanted;

    void bring(@Observes QuartersEnding ending) {
        if (!mode.equals("demo") || !wanted) {
            return;
        }
        for (Gemeente gemeente : picture.part(AreaMap.class).served(LocalDate.now(clock))) {
            bring(gemeente.getCode(), ending.current());
            begin(gemeente.getCode(), ending.current());
        }
    }

    private void bring(GemeenteCode gemeente, Quarter current) {
        List<Quarter> quarters = Stream.iterate(current.previous(), Quarter::previous)
                .limit(QUARTERS)
                .filter(quarter -> press.latest(gemeente, quarter).isEmpty())
                .sorted()
                .toList();
        if (quarters.isEmpty()) {
            return;
        }
        long cast = quarters.stream().mapToLong(quarter -> cast(gemeente, quarter, age(quarter, current))).sum();
        quarterEnd.close(current);
        quarters.forEach(quarter -> publish(gemeente, quarter, age(quarter, current)));
        publishing.show();
        LOG.log(Level.INFO, "{0} invented ballots were cast for the demo.", cast);
    }

    /** Of a quarter that is a month old, in parts: staff see what came before the last of them. */
    private void begin(GemeenteCode gemeente, Quarter current) {
        if (LocalDate.now(clock).isBefore(current.firstDay().plusMonths(1))) {
            return;
        }
        List<List<Ballot>> begun = new ArrayList<>();
        List<AccessPoint> points = points(gemeente, current);
        for (Questionnaire questionnaire : picture.part(Questionnaires.class).on(LocalDate.now(clock))) {
            for (int team = 0; team < points.size(); team++) {
                BoxLabel box = new BoxLabel(gemeente, points.get(team).getSlug(), questionnaire.getName(), current);
                if (!ballotBox.wasUsed(box)) {
                    begun.add(new SampleOpinions(questionnaire, box, team, QUARTERS).ballots());
                }
            }
        }
        for (int part = 0; part < PARTS && !begun.isEmpty(); part++) {
            for (List<Ballot> ballots : begun) {
                int size = ballots.size() / (2 * PARTS);
                ballotBox.cast(ballots.subList(part * size, (part + 1) * size));
            }
            count.all();
            publishing.lookAhead(current);
        }
    }

    /** How many quarters ago; the last one is 1. */
    private static int age(Quarter quarter, Quarter current) {
        return (int) Stream.iterate(quarter, each -> each.isBefore(current), Quarter::next).count();
    }

    private long cast(GemeenteCode gemeente, Quarter quarter, int age) {
        List<AccessPoint> points = points(gemeente, quarter);
        List<Questionnaire> questionnaires = picture.part(Questionnaires.class).on(quarter.lastDay());
        long cast = 0;
        for (int team = 0; team < points.size(); team++) {
            for (Questionnaire questionnaire : questionnaires) {
                BoxLabel box = new BoxLabel(gemeente, points.get(team).getSlug(), questionnaire.getName(), quarter);
                cast += cast(box, new SampleOpinions(questionnaire, box, team, QUARTERS - age));
            }
        }
        return cast;
    }

    private long cast(BoxLabel box, SampleOpinions opinions) {
        if (opinions.people() == 0 || ballotBox.wasUsed(box)) {
            return 0;
        }
        ballotBox.cast(opinions.ballots());
        count.count(box);
        return opinions.people();
    }

    private void publish(GemeenteCode gemeente, Quarter quarter, int age) {
        LocalDate today = LocalDate.now(clock);
        LocalDate planned = quarter.lastDay().plusDays(DAYS_UNTIL_PUBLICATION);
        LocalDate day = planned.isAfter(today) ? today : planned;
        if (!texts.hasInterpretation(gemeente, quarter)) {
            texts.add(new ArrayList<>(new SampleTexts(gemeente, points(gemeente, quarter)).of(quarter, age, day)));
        }
        press.publish(publishing.order(gemeente, quarter), day);
    }

    private List<AccessPoint> points(GemeenteCode gemeente, Quarter quarter) {
        return picture.part(AccessPoints.class).inGemeente(gemeente, quarter.lastDay());
    }
}
