package nl.wijkteamwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkteamwijzer.Chromium;
import nl.wijkteamwijzer.StembiljettenResource;
import nl.wijkteamwijzer.TheApplication;
import nl.wijkteamwijzer.backoffice.StaffPages;
import nl.wijkteamwijzer.security.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The back office in a real browser, on Thursday 1 October 2026 at 10.00: two days before Leidens Ontzet, and the third
 * quarter is over but not published. What each part does is in classes of their own; here stands what holds for all pages.
 */
@ExtendWith({Chromium.class, ArquillianExtension.class})
class BeheerIT {

    private static final int FIRST_LOAD = 900 * 1024;

    /** Pages that answer with something else than a page, or that only show when one comes from elsewhere. */
    private static final Set<String> NOT_BY_LINKS = Set.of(
            "aanmelden/aanmelden.xhtml", "aanmelden/afmelden.xhtml", "aanmelden/code.xhtml", "aanmelden/uitnodiging.xhtml",
            "cijfers-bestand.xhtml", "csv/bestand.xhtml", "logboek-csv.xhtml", "publicaties/rapport.xhtml", "tekst/afbeelding.xhtml", "tekst/hulp.xhtml",
            "tekst/kiezen.xhtml");

    private static Chromium chromium;

    private StaffBrowser staff;

    @ArquillianResource
    URL site;

    @Deployment(testable = false)
    static WebArchive application() {
        return TheApplication.asPackagedAt("2026-10-01T10:00").addClass(StembiljettenResource.class);
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        staff = new StaffBrowser(chromium.browser(), "http://localhost:" + site.getPort());
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    // what holds for all pages

    @Test
    void everyPageCanBeUsedByEverybodyWhoMayOpenIt() {
        List<String> objections = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        try (WaitingWork waiting = new WaitingWork(staff)) {
            for (Role role : Role.values()) {
                lookAround(role, seen, objections);
            }
        }
        for (String path : List.of("/beheer/aanmelden", "/beheer/uitnodiging/" + "x".repeat(43))) {
            objections.addAll(new PageCheck(staff.visitor(), path).objections());
        }

        assertThat(objections).isEmpty();
        seen.addAll(NOT_BY_LINKS);
        assertThat(seen).as("pages to which links lead").containsAll(StaffPages.all());
    }

    private void lookAround(Role role, Set<String> seen, List<String> objections) {
        Page page = staff.signIn(role);
        new StaffTour(page).pages().forEach((view, address) -> {
            if (seen.add(view)) {
                objections.addAll(new PageCheck(page, address).objections());
                staff.complaints().forEach(complaint -> objections.add(address + ": " + complaint));
            }
        });
    }

    @Test
    void comesInUnder900KilobytesTheFirstTime() {
        assertThat(new Weight(staff.signIn(Role.EINDREDACTEUR)).of("/beheer")).isLessThan(FIRST_LOAD);
    }

    // a whole day

    @Test
    void aNewColleagueOfCommunicatieDoesHerFirstDay() {
        new CommunicatieDay(staff).isDone();
    }

    // drafts

    @Test
    void losesNothingWhenTwoWriteAtOnce() {
        new EditingWork(staff).losesNothingWhenTwoWriteAtOnce();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsOver() {
        new EditingWork(staff).keepsWhatWasTypedWhenTheSessionIsOver();
    }

    @Test
    void keepsWhatIsTypedWhenTheTabIsLeft() {
        new EditingWork(staff).keepsWhatIsTypedWhenTheTabIsLeft();
    }

    @Test
    void tellsOfAColleagueWhoWroteInTheFieldThatOneStandsIn() {
        new EditingWork(staff).tellsOfAColleagueWhoWroteInTheFieldThatOneStandsIn();
    }

    @Test
    void bringsBackWhatWasThrownAway() {
        new EditingWork(staff).bringsBackWhatWasThrownAway();
    }

    @Test
    void showsWhatResidentsWillSeeAndNobodyElseSeesIt() {
        new EditingWork(staff).showsWhatResidentsWillSeeAndNobodyElseSeesIt();
    }

    @Test
    void goesFromHandToHandUntilItIsPublic() {
        new EditingWork(staff).goesFromHandToHandUntilItIsPublic();
    }

    @Test
    void saysWhatIsMissing() {
        new EditingWork(staff).saysWhatIsMissing();
    }

    // teams

    @Test
    void closesAllTeamsForADay() {
        new TeamsWork(staff).closesAllTeamsForADay();
    }

    @Test
    void keepsACoordinatorAtTheirOwnTeam() {
        new TeamsWork(staff).keepsACoordinatorAtTheirOwnTeam();
    }

    @Test
    void looksAtTheAreasOfEachLayer() {
        new TeamsWork(staff).looksAtTheAreasOfEachLayer();
    }

    // texts

    @Test
    void putsUpAnIncidentNotice() {
        new TextsWork(staff).putsUpAnIncidentNotice();
    }

    @Test
    void writesAText() {
        new TextsWork(staff).writesAText();
    }

    @Test
    void addsAPicture() {
        new TextsWork(staff).addsAPicture();
    }

    @Test
    void plansAMessage() {
        new TextsWork(staff).plansAMessage();
    }

    // who comes in, and how far

    @Test
    void everyPageIsForWhomItIsMeant() {
        new SecurityWork(staff).everyPageIsForWhomItIsMeant();
    }

    @Test
    void anAccountLivesFromItsInvitationUntilItIsBlocked() {
        new SecurityWork(staff).livesAnAccount();
    }

    @Test
    void nothingTellsWhichNamesThereAre() {
        new SecurityWork(staff).tellsNobodyWhichNamesThereAre();
    }

    @Test
    void aCodeIsAskedOfWhoPublishes() {
        new SecurityWork(staff).asksACodeOfWhoPublishes();
    }

    @Test
    void aFormIsSentAfterSigningInAgain() {
        new SecurityWork(staff).sendsAFormAfterSigningInAgain();
    }

    @Test
    void aFormThatIsTooOldIsBegunAgain() {
        new SecurityWork(staff).saysThatAFormIsTooOld();
    }

    @Test
    void theSecondOfTwoHearsWhatTheFirstMadeOfAnAccount() {
        new SecurityWork(staff).tellsTheSecondOfTwoWhatTheFirstMadeOfAnAccount();
    }

    @Test
    void whatWasDoneCanBeReadAndKept() {
        new SecurityWork(staff).readsWhatWasDone();
    }

    // figures

    @Test
    void looksAtTheFiguresOfAQuarter() {
        new FiguresWork(staff).looksAtAQuarter();
    }

    @Test
    void keepsACoordinatorToTheFiguresOfTheOwnTeam() {
        new FiguresWork(staff).keepsACoordinatorToTheOwnTeam();
    }

    @Test
    void correctsAQuarterWithFourEyes() {
        new FiguresWork(staff).correctsAQuarterWithFourEyes();
    }

    @Test
    void writesTheDuidingBesideTheFigures() {
        new FiguresWork(staff).writesTheDuidingBesideTheFigures();
    }

    @Test
    void writesTheDuidingWithAColleague() {
        new FiguresWork(staff).writesTheDuidingWithAColleague();
    }

    @Test
    void takesTheReportToTheRaadHome() {
        new FiguresWork(staff).takesTheReportHome();
    }

    // questionnaires, letters, entering

    @Test
    void entersFormsByKeysAlone() {
        new SurveyWork(staff).entersFormsByKeysAlone();
    }

    @Test
    void keepsTheAnswersOfAFormThatIsRefused() {
        new SurveyWork(staff).keepsTheAnswersOfAFormThatIsRefused();
    }

    @Test
    void writesTheNextVersionOfAQuestionnaire() {
        new SurveyWork(staff).writesTheNextVersionOfAQuestionnaire();
    }

    @Test
    void sendsLettersWithACode() throws IOException {
        new SurveyWork(staff).sendsLettersWithACode();
    }

    // kiosks

    @Test
    void mendsATextThatTheKioskSaysAtOnce() {
        new KioskTranslationWork(staff).mendsATextThatTheKioskSaysAtOnce();
    }

    @Test
    void aKioskLivesFromItsRegistrationUntilItIsRevoked() {
        new KioskWork(staff).livesAKiosk();
    }

    // tables

    @Test
    void aFileWithTwoFaultsIsMendedBroughtInAndUndone() {
        new CsvWork(staff).importsAFileWithTwoFaults();
    }

    @Test
    void aListThatWasTakenOutComesBackWithoutChangingAnything() {
        new CsvWork(staff).bringsBackWhatWasTakenOut();
    }
}
