package nl.wijkteamwijzer.kiosk;

import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.SeededPicture;
import nl.wijkteamwijzer.area.AreaMaps;
import nl.wijkteamwijzer.content.NoticesSource;
import nl.wijkteamwijzer.content.TextsSource;
import nl.wijkteamwijzer.contribution.ContributionsSource;
import nl.wijkteamwijzer.finder.DoorFinder;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.QuestionnairesSource;
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
