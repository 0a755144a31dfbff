package nl.wijkteamwijzer.setup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;
import nl.wijkteamwijzer.results.Orders;
import nl.wijkteamwijzer.results.Press;
import nl.wijkteamwijzer.results.ResultsSource;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.survey.QuestionnairesSource;
import nl.wijkteamwijzer.wijkteam.AccessPointsSource;

/** What is published, read through the entities without a server. */
final class PublishedEntities implements AutoCloseable {

    private final DataSource database;
    private final EntityManagerFactory factory;
    private final EntityManager em;

    PublishedEntities(DataSource database) {
        this.database = database;
        factory = Persistence.createEntityManagerFactory("wijkteamwijzer", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", database,
                "jakarta.persistence.validation.mode", "NONE",
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "OFF"));
        em = factory.createEntityManager();
    }

    Questionnaires questionnaires() {
        return new QuestionnairesSource(new PublishedRecords(em)).read();
    }

    Orders ordersFor(Press press) {
        return new Orders(new AccessPointsSource(em).read(), questionnaires(), new ResultsSource(em, database).read(), press);
    }

    @Override
    public void close() {
        em.close();
        factory.close();
    }
}
