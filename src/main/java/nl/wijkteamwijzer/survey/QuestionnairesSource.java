package nl.wijkteamwijzer.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** Reads the questionnaires from the database. */
@ApplicationScoped
public class QuestionnairesSource implements PictureSource<Questionnaires> {

    @Inject
    PublishedRecords published;

    protected QuestionnairesSource() {
        // for CDI
    }

    /** To read without a server. */
    public QuestionnairesSource(PublishedRecords published) {
        this.published = published;
    }

    @Override
    public Class<Questionnaires> part() {
        return Questionnaires.class;
    }

    @Override
    public Questionnaires read() {
        return new Questionnaires(published.all(Questionnaire.class));
    }
}
