package nl.wijkteamwijzer.kiosk;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.SeededPicture;
import nl.wijkteamwijzer.area.AreaMaps;
import nl.wijkteamwijzer.content.NoticesSource;
import nl.wijkteamwijzer.content.TextsSource;
import nl.wijkteamwijzer.contribution.ContributionsSource;
import nl.wijkteamwijzer.finder.DoorFinder;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.QuestionnairesSource;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.AccessPointsSource;
import nl.wijkteamwijzer.wijkteam.DoorsSource;

/** All that a kiosk of the demo shows. */
final class KioskPicture {

    private static final PublishedPicture PICTURE = read();

    private KioskPicture() {}

    private static PublishedPicture read() {
        try (SeededDatabase database = new SeededDatabase().withAddresses()) {
            return new SeededPicture(
                    database,
                    AreaMaps.class,
                    AccessPointsSource.class,
                    DoorsSource.class,
                    TextsSource.class,
                    NoticesSource.class,
                    QuestionnairesSource.class,
                    ContributionsSource.class,
                    TranslationMemorySource.class);
        }
    }

    static PublishedPicture picture() {
        return PICTURE;
    }

    /** The teams of the demo, of which one was published with a last day. */
    static AccessPoints ending(String slug, LocalDate lastDay) {
        try (SeededDatabase database = new SeededDatabase()) {
            EntityManager em = database.entities();
            em.getTransaction().begin();
            em.createNativeQuery("update access_point set valid_to = '" + lastDay + "' where slug = '" + slug + "'").executeUpdate();
            em.getTransaction().commit();
            return new AccessPointsSource(em).read();
        }
    }

    static DoorFinder finder() {
        return new DoorFinder(PICTURE);
    }

    static KioskPostcodes postcodes() {
        KioskPostcodes postcodes = new KioskPostcodes();
        postcodes.picture = PICTURE;
        postcodes.doorFinder = finder();
        return postcodes;
    }

    static KioskFacts facts() {
        KioskFacts facts = new KioskFacts();
        facts.picture = PICTURE;
        facts.doorFinder = finder();
        return facts;
    }

    static KioskTexts texts() {
        KioskTexts texts = new KioskTexts();
        texts.picture = PICTURE;
        return texts;
    }
}
