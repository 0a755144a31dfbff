package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.LiveFigures;
import nl.wijkteamwijzer.results.Press;
import nl.wijkteamwijzer.results.Proof;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Publishing;
import nl.wijkteamwijzer.results.Results;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.survey.Quarter;

/** The figures of all quarters, for staff. */
@ApplicationScoped
@Needs({Right.SEE_FIGURES, Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH})
public class Boards {

    @Inject
    Press press;

    @Inject
    Publishing publishing;

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    public List<Gemeente> gemeenten() {
        return picture.part(AreaMap.class).served(today());
    }

    /**
     * The quarter with this key.
     *
     * @throws NotThere for a quarter of which there is nothing to see, or what is no key
     */
    public QuarterKey known(String key) {
        return QuarterKey.find(key)
                .filter(found -> gemeenten().stream().anyMatch(gemeente -> gemeente.getCode().equals(found.gemeente())))
                .filter(found -> quarters(found.gemeente()).contains(found.quarter()))
                .orElseThrow(() -> new NotThere("quarter " + key));
    }

    /** This quarter, and those of which something was counted; the latest first. */
    public List<Quarter> quarters(GemeenteCode gemeente) {
        Quarter current = current();
        TreeSet<Quarter> quarters = new TreeSet<>(Collections.reverseOrder());
        quarters.add(current);
        quarters.addAll(press.due(gemeente, current));
        published(gemeente).forEach(published -> quarters.add(published.quarter()));
        return List.copyOf(quarters);
    }

    /** What is out of a quarter; else the proof; else what is let through so far. */
    public Board of(GemeenteCode gemeente, Quarter quarter) {
        Optional<PublishedFigures> published = picture.part(Results.class).of(gemeente, quarter);
        if (published.isPresent()) {
            return new Board(published.get(), Board.State.PUBLISHED);
        }
        return proof(gemeente, quarter)
                .map(proof -> new Board(proof.figures(), proof.isChecked() ? Board.State.CHECKED : Board.State.PROOF))
                .orElseGet(() -> new Board(live(gemeente, quarter), Board.State.LIVE));
    }

    /** Up to this quarter, the first first. */
    public List<Board> trend(GemeenteCode gemeente, Quarter last, int quarters) {
        return quarters(gemeente).stream()
                .filter(quarter -> !last.isBefore(quarter))
                .limit(quarters)
                .sorted()
                .map(quarter -> of(gemeente, quarter))
                .toList();
    }

    /** The version that is made and not out yet: of a first publication, or of a correction. */
    public Optional<Proof> proof(GemeenteCode gemeente, Quarter quarter) {
        return press.proof(gemeente, quarter);
    }

    /** The latest first. */
    public List<PublishedFigures> published(GemeenteCode gemeente) {
        return picture.part(Results.class).of(gemeente);
    }

    private PublishedFigures live(GemeenteCode gemeente, Quarter quarter) {
        return new LiveFigures(press).of(publishing.order(gemeente, quarter), today());
    }

    public boolean isOver(Quarter quarter) {
        return quarter.isBefore(current());
    }

    public Quarter current() {
        return Quarter.of(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
