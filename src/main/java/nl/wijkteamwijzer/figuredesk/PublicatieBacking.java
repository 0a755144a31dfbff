package nl.wijkteamwijzer.figuredesk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.results.FigureWords;
import nl.wijkteamwijzer.results.Interpretation;
import nl.wijkteamwijzer.results.Proof;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Sheet;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/**
 * Behind beheer/publicaties/publicatie.xhtml: the figures of a quarter on their way out, and beside them the duiding. It remembers
 * which proof was looked at.
 */
@Named
@ViewScoped
public class PublicatieBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Boards boards;

    @Inject
    transient Releases releases;

    @Inject
    transient Interpretations interpretations;

    @Inject
    transient TeamImprovements improvements;

    @Inject
    transient InterpretationForm duiding;

    @Inject
    transient FigureWords figureWords;

    @Inject
    transient Words words;

    @Inject
    transient Answers answers;

    private transient Proof proof;
    private long lookedAt;
    private String key;
    private String note = "";

    /** A question with its figure of the whole gemeente, as it is out and as it is in the proof. */
    public record Row(String name, Cell cell, Cell proof) {}

    /** Before the page is shown. */
    public void look() {
        boards.known(key);
        proof = null;
        duiding.about(getQuarterKey());
    }

    private Optional<Gemeente> gemeente(QuarterKey of) {
        return boards.gemeenten().stream().filter(each -> each.getCode().equals(of.gemeente())).findFirst();
    }

    public QuarterKey getQuarterKey() {
        return QuarterKey.find(key).orElseThrow();
    }

    public Gemeente getGemeente() {
        return gemeente(getQuarterKey()).orElseThrow();
    }

    public Board getBoard() {
        return boards.of(getQuarterKey().gemeente(), getQuarterKey().quarter());
    }

    /** Null when there is none. One and the same all over the page. */
    public Proof getProof() {
        if (proof == null) {
            proof = boards.proof(getQuarterKey().gemeente(), getQuarterKey().quarter()).orElse(null);
        }
        return proof;
    }

    /** The number of the proof that the page shows; 0 when there is none. */
    public long getLookedAt() {
        return getProof() == null ? 0 : getProof().id();
    }

    /** As the page was shown. */
    public void setLookedAt(long number) {
        lookedAt = number;
    }

    /** Null while nothing of the quarter is out. */
    public PublishedFigures getPublished() {
        Board board = getBoard();
        return board.isPublished() ? board.figures() : null;
    }

    public boolean isOver() {
        return boards.isOver(getQuarterKey().quarter());
    }

    public boolean isMayRelease() {
        Proof proof = getProof();
        return proof != null && proof.isChecked() && releases.mayRelease(proof);
    }

    /** All questions of cliënten, with sums before theirs. */
    public List<Row> getRows() {
        Board board = getBoard();
        Proof proof = getProof();
        Sheet sheet = board.figures().sheet();
        return sheet.parts(sheet.questionnaires().get(0)).stream()
                .flatMap(part -> part.questions().stream())
                .map(asked -> new Row(figureWords.wording(asked), board.figures().cell(null, asked.code()),
                        proof == null ? null : proof.figures().cell(null, asked.code())))
                .toList();
    }

    public List<TeamImprovements.Line> getTeams() {
        return improvements.of(getQuarterKey(), getBoard().figures().sheet());
    }

    /** How many figures change with the proof that is not out yet. */
    public long getChanged() {
        PublishedFigures published = getPublished();
        Proof proof = getProof();
        return published == null || proof == null ? 0 : proof.figures().figures().cells().stream()
                .filter(cell -> !Objects.equals(cell.figure(), published.cell(cell.team(), cell.indicator()).figure()))
                .count();
    }

    public void make() {
        act(() -> releases.make(getQuarterKey().gemeente(), getQuarterKey().quarter(), note == null ? "" : note));
    }

    public void check() {
        act(() -> releases.check(getQuarterKey().gemeente(), getQuarterKey().quarter(), lookedAt));
    }

    public void release() {
        act(() -> releases.release(getQuarterKey().gemeente(), getQuarterKey().quarter(), lookedAt));
    }

    private void act(Runnable work) {
        try {
            work.run();
            answers.seeOther("/beheer/publicaties/" + key);
        } catch (Releases.Refused e) {
            proof = null;
            answers.refused(words.say(e.getMessage()));
        }
    }

    /** What the public reads; null while there is nothing. */
    public Interpretation getInterpretation() {
        return interpretations.published(getQuarterKey()).orElse(null);
    }

    public int getK() {
        return getBoard().figures().figures().k();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
