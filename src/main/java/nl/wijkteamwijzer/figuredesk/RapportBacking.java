package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind beheer/publicaties/rapport.xhtml: the report to the raad as a file to print. */
@Named
@RequestScoped
public class RapportBacking {

    private static final String SHEET = "/WEB-INF/pages/beheer/publicaties/rapport-blad.xhtml";

    @Inject
    Boards boards;

    @Inject
    CouncilReport report;

    @Inject
    Download download;

    private String key;

    /** Before the page is shown, which it never is. */
    public void send() {
        report.about(boards.known(key));
        download.send("rapport-" + key + ".pdf", "application/pdf", Pdf.of(Sheets.render(SHEET)));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
