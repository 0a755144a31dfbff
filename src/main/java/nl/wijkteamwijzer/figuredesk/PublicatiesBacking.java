package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.web.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Behind beheer/publicaties/publicaties.xhtml: of each quarter how far its figures are. */
@Named
@RequestScoped
public class PublicatiesBacking {

    @Inject
    Boards boards;

    @Inject
    Interpretations interpretations;

    @Inject
    Words words;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.results.grace", defaultValue = "7")
    int grace;

    /** A quarter of a gemeente. */
    public record Row(String key, Gemeente gemeente, Quarter quarter, Board board, boolean correcting, boolean interpreted) {}

    /** Those that are over, the latest first. */
    public List<Row> getRows() {
        return boards.gemeenten().stream()
                .flatMap(gemeente -> boards.quarters(gemeente.getCode()).stream().filter(boards::isOver).map(quarter -> row(gemeente, quarter)))
                .toList();
    }

    private Row row(Gemeente gemeente, Quarter quarter) {
        QuarterKey key = new QuarterKey(gemeente.getCode(), quarter);
        Board board = boards.of(gemeente.getCode(), quarter);
        boolean correcting = board.isPublished() && boards.proof(gemeente.getCode(), quarter).isPresent();
        return new Row(key.toString(), gemeente, quarter, board, correcting, interpretations.published(key).isPresent());
    }

    /** When figures go out by themselves, or that they do not. */
    public String getAutomatic() {
        return grace < 0 ? words.say("beheer.publicaties.byHand") : words.say("beheer.publicaties.automatic", grace);
    }
}
