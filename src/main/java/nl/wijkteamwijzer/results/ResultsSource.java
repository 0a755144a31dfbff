package nl.wijkteamwijzer.results;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** Reads what is published about figures from the database. */
@ApplicationScoped
public class ResultsSource implements PictureSource<Results> {

    @Inject
    PublishedRecords published;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    protected ResultsSource() {
        // for CDI
    }

    /** To read without a server. */
    public ResultsSource(EntityManager em, DataSource database) {
        this.em = em;
        this.database = database;
        published = new PublishedRecords(em);
    }

    @Override
    public Class<Results> part() {
        return Results.class;
    }

    @Override
    public Results read() {
        return new Results(
                figures(),
                em.createQuery("select g from Goal g", Goal.class).getResultList(),
                published.all(RegisteredIndicator.class),
                published.all(ReferenceValue.class),
                published.all(Interpretation.class),
                published.all(Improvement.class),
                published.all(IndicatorValue.class));
    }

    private List<PublishedFigures> figures() {
        try (Connection connection = database.getConnection()) {
            return new FiguresShelf(connection).all();
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be read", e);
        }
    }
}
