package nl.wijkteamwijzer.tables;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.editing.RecordKinds;

/** Behind beheer/csv/bestand.xhtml: a kind of record as a file. */
@Named
@RequestScoped
public class CsvFileBacking {

    @Inject
    Imports imports;

    @Inject
    RecordKinds kinds;

    @Inject
    DeskRights rights;

    @Inject
    Clock clock;

    /** Instead of the page. */
    public void send() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String kind = external.getRequestParameterMap().get("kind");
        if (kinds.called(kind).filter(rights::maySee).isEmpty()) {
            throw new NotThere("kind " + kind);
        }
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + kind + "-" + LocalDate.now(clock) + ".csv\"");
        external.getResponseOutputStream().write(imports.export(kind).getBytes(StandardCharsets.UTF_8));
        FacesContext.getCurrentInstance().responseComplete();
    }
}
