package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.results.FigureWords;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/cijfers-bestand.xhtml: the figures of a quarter as a file, of the teams that who asks may see. */
@Named
@RequestScoped
public class CijfersBestandBacking {

    @Inject
    Boards boards;

    @Inject
    VisibleTeams visible;

    @Inject
    FigureWords figureWords;

    @Inject
    Words words;

    @Inject
    Download download;

    @Inject
    Clock clock;

    private String key;
    private String kind;

    /** Before the page is shown, which it never is. */
    public void send() {
        QuarterKey of = boards.known(key);
        Board board = boards.of(of.gemeente(), of.quarter());
        FigureTable table = table(board);
        String name = "cijfers-" + key + "." + kind;
        if (kind.equals("csv")) {
            download.send(name, "text/csv; charset=UTF-8; header=present", Spreadsheets.csv(table));
        } else {
            download.send(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    Spreadsheets.xlsx(table, explanation(board)));
        }
    }

    private FigureTable table(Board board) {
        String whole = board.isLive() ? words.say("beheer.cijfers.together") : words.say("results.whole");
        return new FigureTable(board.figures(), visible.of(board.figures().sheet()), whole,
                words.say("beheer.cijfers.state." + board.state()), figureWords::wording);
    }

    private List<String> explanation(Board board) {
        PublishedFigures figures = board.figures();
        int k = figures.figures().k();
        return List.of(
                words.say("beheer.bestand.title", figureWords.quarter(figures.quarter())),
                words.say("beheer.bestand.made", words.date(LocalDate.now(clock)), words.say("beheer.cijfers.state." + board.state())),
                words.say("beheer.cijfers.state." + board.state() + ".help", k),
                words.say("results.frame"),
                words.say("beheer.bestand.n"),
                words.say("beheer.bestand.value"),
                words.say("beheer.bestand.interval"),
                words.say("beheer.bestand.hidden", k),
                words.say("beheer.cijfers.noRanking"),
                figures.voorbeeld() ? words.say("results.invented") : words.say("beheer.bestand.source"));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
