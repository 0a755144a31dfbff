package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.wijkteamwijzer.web.Answers;

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

    @Inject
    Answers answers;

    private String key;

    /** Before the page is shown, which it never is. */
    public void send() {
        Optional<QuarterKey> found = QuarterKey.find(key)
                .filter(each -> boards.gemeenten().stream().anyMatch(gemeente -> gemeente.getCode().equals(each.gemeente())))
                .filter(each -> boards.quarters(each.gemeente()).contains(each.quarter()));
        if (found.isEmpty()) {
            answers.notFound();
            return;
        }
        report.about(found.get());
        download.send("rapport-" + key + ".pdf", "application/pdf", Pdf.of(Sheets.render(SHEET)));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
