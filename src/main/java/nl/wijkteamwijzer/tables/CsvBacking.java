package nl.wijkteamwijzer.tables;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.WordDiff;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/**
 * Behind beheer/csv/csv.xhtml: takes a kind of record out as a table, and tries a file that comes back. The file is kept by the
 * page between trying and handing in, and nowhere else.
 */
@Named
@ViewScoped
public class CsvBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CHARACTERS = 10_000_000;

    /** More would not be read by anybody. */
    private static final int SHOWN = 100;

    @Inject
    Imports imports;

    @Inject
    RecordKinds kinds;

    @Inject
    DeskRights rights;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Inject
    Answers answers;

    private String kind;
    private String fileName;
    private String text;
    private String pasted;
    private String reason;
    private int seen;
    private transient Part file;
    private transient DryRun run;

    @PostConstruct
    void read() {
        kind = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("kind");
    }

    /** Before the page is shown. */
    public void open() {
        if (kinds.called(kind).filter(rights::maySee).isEmpty()) {
            throw new NotThere("kind " + kind);
        }
    }

    /** Looks what the file would do. */
    public void dryRun() {
        text = null;
        String sent = sent();
        if (sent.isBlank()) {
            problem("bestand", words.say("beheer.csv.fout.leeg"));
        } else if (sent.length() > MOST_CHARACTERS) {
            problem("bestand", words.say("beheer.csv.fout.teGroot"));
        } else {
            text = sent;
            look();
        }
    }

    private String sent() {
        if (file == null || file.getSize() == 0) {
            fileName = words.say("beheer.csv.pasted");
            return pasted == null ? "" : pasted;
        }
        fileName = file.getSubmittedFileName().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        try (InputStream in = file.getInputStream()) {
            return TextFile.read(in.readAllBytes());
        } catch (IOException e) {
            return "";
        }
    }

    private void look() {
        run = imports.dryRun(kind, shortName(), text);
        seen = run.fingerprint();
        if (!run.faults().isEmpty()) {
            problem("fouten", words.say("beheer.csv.faults", run.faults().size(), fileName));
        }
    }

    private String shortName() {
        return fileName.length() <= 100 ? fileName : fileName.substring(fileName.length() - 100);
    }

    /** Makes drafts of it, for a colleague to approve. */
    public void handIn() {
        try {
            answers.seeOther("/beheer/imports/" + imports.handIn(kind, shortName(), text, seen, reason));
        } catch (NotReady e) {
            look();
            e.getTroubles().stream().filter(trouble -> "reden".equals(trouble.field())).findFirst()
                    .ifPresent(trouble -> problem("reden", words.say(trouble.key())));
            if (run.isReady() && e.getTroubles().stream().noneMatch(trouble -> "reden".equals(trouble.field()))) {
                problem(null, words.say("beheer.csv.fout.intussen"));
            }
        }
    }

    /** Lets go of the file; nothing was changed by it. */
    public void forget() {
        text = null;
        run = null;
    }

    private void problem(String field, String what) {
        answers.notUnderstood();
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, what, null));
    }

    /** Null when no file was tried. */
    public DryRun getRun() {
        if (run == null && text != null) {
            run = imports.dryRun(kind, shortName(), text);
        }
        return run;
    }

    /** Rows that do something, new ones first; not more than one can read. */
    public List<PlannedRow> getShown() {
        return getRun().rows().stream().filter(row -> row.proposal() != null).limit(SHOWN).toList();
    }

    public int getNotShown() {
        return Math.max(0, getRun().proposals().size() - SHOWN);
    }

    public List<WordDiff.Piece> pieces(PlannedRow.Change change) {
        return WordDiff.between(change.was(), change.becomes());
    }

    public String label(Field field) {
        return kindWords.withLanguage(kind, field);
    }

    public String fault(Fault fault) {
        return kindWords.trouble(kind, fault.trouble(), CommonFields.allOf(kinds.named(kind)));
    }

    public List<String> getColumns() {
        return Columns.names(kinds.named(kind));
    }

    public String getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
