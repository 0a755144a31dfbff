package nl.wijkteamwijzer.experience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.wijkteamwijzer.ballotbox.SmallestGroup;
import nl.wijkteamwijzer.content.InformationPage;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.web.Page;

/** Behind ervaring/bedankt.xhtml: thank you, what comes of it, and where one goes with a complaint. */
@Named
@RequestScoped
public class BedanktBacking {

    /** The page of text on which a gemeente says where one goes with a complaint. */
    private static final String COMPLAINTS = "klacht";

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    SmallestGroup smallestGroup;

    /** The last day for which an experience of today counts; then figures are made. */
    public LocalDate getQuarterEnd() {
        return Quarter.of(asAt.day()).lastDay();
    }

    public int getSmallestGroup() {
        return smallestGroup.size();
    }

    /** Null when the gemeente has none. */
    public InformationPage.Text getComplaints() {
        return picture.part(Texts.class)
                .page(COMPLAINTS, asAt.day())
                .map(text -> text.text(page.getLanguage()))
                .orElse(null);
    }
}
