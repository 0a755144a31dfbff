package nl.wijkteamwijzer.teamdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.cbs.Edition;
import nl.wijkteamwijzer.cbs.ImportReport;
import nl.wijkteamwijzer.cbs.RowProblem;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/adressen.xhtml: reads in the addresses of CBS, first as a trial. */
@Named
@RequestScoped
public class AdressenBacking {

    private static final int PROBLEMS_SHOWN = 20;

    @Inject
    AddressImports imports;

    @Inject
    Answers answers;

    @Inject
    Words words;

    private String file;

    public boolean isFolder() {
        return imports.hasFolder();
    }

    public List<String> getFiles() {
        return imports.files();
    }

    /** Null when nothing was read since the server started. */
    public AddressJob getJob() {
        return imports.last().orElse(null);
    }

    /** Null while it is not done. */
    public ImportReport getReport() {
        return imports.last().flatMap(AddressJob::report).orElse(null);
    }

    public List<RowProblem> getProblems() {
        return getReport().read().problems().stream().limit(PROBLEMS_SHOWN).toList();
    }

    public void attempt() {
        begin(false);
    }

    public void apply() {
        begin(true);
    }

    private void begin(boolean forReal) {
        if (file != null && imports.begin(file, forReal)) {
            answers.seeOther("/beheer/adressen");
        } else {
            tell(FacesMessage.SEVERITY_ERROR, words.say("beheer.adressen.trouble.begin"));
            answers.notUnderstood();
        }
    }

    public void undo() throws SQLException {
        Optional<Edition> back = imports.undo();
        tell(back.isPresent() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, back
                .map(edition -> words.say("beheer.adressen.back", edition.source(), words.date(edition.importedOn()), edition.addresses()))
                .orElseGet(() -> words.say("beheer.adressen.trouble.back")));
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
