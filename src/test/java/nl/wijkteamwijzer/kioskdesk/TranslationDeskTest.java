package nl.wijkteamwijzer.kioskdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.kiosk.KioskLanguage;
import nl.wijkteamwijzer.kiosk.KioskTexts;
import nl.wijkteamwijzer.kiosk.Spoken;
import nl.wijkteamwijzer.kiosk.Translation;
import nl.wijkteamwijzer.kiosk.Translations;
import nl.wijkteamwijzer.kioskdesk.TranslatedText.State;
import nl.wijkteamwijzer.publishing.PublicationCount;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Translation> kept = new ArrayList<>();
    private final List<String> trail = new ArrayList<>();
    private final TranslationDesk desk = new TranslationDesk();
    private int announced;
    private String account = "emma";
    private Role role = Role.EINDREDACTEUR;

    @BeforeEach
    void open() {
        desk.clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        desk.texts = new KioskTexts() {
            @Override
            public List<Spoken> spoken(KioskLanguage language, LocalDateTime moment) {
                return List.of(new Spoken("Terug", "Geri"), new Spoken("Bel {0}", ""), new Spoken("Dag", "Gün"));
            }
        };
        desk.translations = new Kept();
        desk.count = new PublicationCount() {
            @Override
            public void raise() {
                announced++;
            }
        };
        desk.staff = new CurrentStaff() {
            @Override
            public Staff person() {
                return new Staff(account, account, Set.of(role), Set.of());
            }
        };
        desk.rights = new DeskRights() {
            @Override
            public boolean isFourEyes() {
                return true;
            }
        };
        desk.trail = new AuditTrail() {
            @Override
            public void write(String account, String action, String kind, String key, String was, String became) {
                trail.add(account + " " + was + " " + became);
            }
        };
        kept.add(new Translation("tr", "Dag", "Gündüz"));
        kept.add(new Translation("tr", "Is er niet meer", "Artık yok"));
        kept.add(new Translation("pl", "Terug", "Wstecz"));
    }

    @Test
    void whatStaffWroteGoesBeforeWhatCameAlongAndWhatIsNotSaidComesLast() {
        assertThat(desk.all(KioskLanguage.TR)).extracting(TranslatedText::dutch, TranslatedText::words, TranslatedText::isSpoken)
                .containsExactly(
                        tuple("Terug", "Geri", true),
                        tuple("Bel {0}", "", true),
                        tuple("Dag", "Gündüz", true),
                        tuple("Is er niet meer", "Artık yok", false));
        assertThat(desk.all(KioskLanguage.TR)).extracting(TranslatedText::state)
                .containsExactly(State.TE_CONTROLEREN, State.ONTBREEKT, State.TE_CONTROLEREN, State.TE_CONTROLEREN);
    }

    @Test
    void whatIsTickedOffIsCheckedByWhoDidItAndPublicAtOnce() {
        assertThat(save("Terug", "Geri", "Geri", true)).isEmpty();

        TranslatedText text = text("Terug");
        assertThat(text.state()).isEqualTo(State.GECONTROLEERD);
        assertThat(text.checkedBy()).isEqualTo("emma");
        assertThat(text.checkedOn()).isEqualTo(TODAY);
        assertThat(announced).isEqualTo(1);
        assertThat(trail).singleElement().asString().startsWith("emma").contains("Terug", "\"gecontroleerd\":\"ja\"");
    }

    @Test
    void otherWordsWaitForATranslatorAgain() {
        save("Dag", "Gündüz", "Gündüz", true);
        assertThat(text("Dag").isChecked()).isTrue();
        save("Dag", "Gündüz", "Gün", false);

        assertThat(text("Dag").words()).isEqualTo("Gün");
        assertThat(text("Dag").state()).isEqualTo(State.TE_CONTROLEREN);
    }

    @Test
    void theWordsOfAColleagueWhoWasFirstStayAndAreTold() {
        save("Dag", "Gündüz", "Gün", false);

        Optional<TranslatedText> theirs = save("Dag", "Gündüz", "Günü", false);

        assertThat(theirs).map(TranslatedText::words).contains("Gün");
        assertThat(text("Dag").words()).isEqualTo("Gün");
        assertThat(announced).isEqualTo(1);
        assertThat(save("Dag", "Gün", "Günü", false)).as("who saw it may write over it").isEmpty();
    }

    @Test
    void nobodyTicksOffTheirOwnWords() {
        assertThatThrownBy(() -> save("Dag", "Gündüz", "Gün", true)).isInstanceOf(NotReady.class).hasMessageContaining("vierogen");
        save("Dag", "Gündüz", "Gün", false);
        assertThatThrownBy(() -> save("Dag", "Gün", "Gün", true)).isInstanceOf(NotReady.class).hasMessageContaining("vierogen");

        account = "anna";
        assertThat(save("Dag", "Gün", "Gün", true)).isEmpty();
        assertThat(text("Dag").checkedBy()).isEqualTo("anna");
    }

    @Test
    void aWriterMendsWhatWaitsAndLeavesWhatWasTickedOff() {
        role = Role.REDACTEUR;
        assertThatThrownBy(() -> save("Terug", "Geri", "Geri", true)).isInstanceOf(NotReady.class).hasMessageContaining("recht");
        assertThat(save("Terug", "Geri", "Dön", false)).isEmpty();

        role = Role.EINDREDACTEUR;
        account = "anna";
        save("Terug", "Dön", "Dön", true);
        role = Role.REDACTEUR;
        assertThatThrownBy(() -> save("Terug", "Dön", "Geri", false)).isInstanceOf(NotReady.class).hasMessageContaining("recht");
        assertThatThrownBy(() -> save("Terug", "Dön", "Dön", false)).isInstanceOf(NotReady.class).hasMessageContaining("recht");
        assertThat(text("Terug").isChecked()).isTrue();
    }

    /** Nobody of the staff may be able to read what stands there, but a wrong number is a wrong number. */
    @Test
    void aTranslationKeepsEveryNumber() {
        assertThat(numbers("112", "113")).isEqualTo("beheer.kioskvertalingen.fout.getallen");
        assertThat(numbers("Bel 0800-2000.", "Ara: 0800-20000.")).isEqualTo("beheer.kioskvertalingen.fout.getallen");
        assertThat(numbers("Bel 113", "Ara: 113, 0900-1234")).isEqualTo("beheer.kioskvertalingen.fout.getallen");
        assertThat(numbers("Bel ons", "Ara: 0900-1234")).isEqualTo("beheer.kioskvertalingen.fout.geenGetallen");
        assertThat(numbers("Bel 113 of 0800-2000", "0800-2000 / 113")).isEmpty();
        assertThat(numbers("Vanaf 18 jaar", "من ١٨ سنة")).isEmpty();
    }

    private static String numbers(String dutch, String words) {
        return new Rewording("", words, false).trouble(dutch).map(Trouble::key).orElse("");
    }

    @Test
    void whoTypedTheSameAsAColleagueIsNotBothered() {
        save("Dag", "Gündüz", "Gün", false);

        assertThat(save("Dag", "Gündüz", "Gün", false)).isEmpty();
        assertThat(announced).as("nothing changed").isEqualTo(1);
    }

    @Test
    void wordsThatWouldLeaveAGapAreRefused() {
        assertThatThrownBy(() -> save("Bel {0}", "", "Ara", false)).isInstanceOf(NotReady.class).hasMessageContaining("fout.invullen");
        assertThatThrownBy(() -> save("Terug", "Geri", "Geri {0}", false)).isInstanceOf(NotReady.class).hasMessageContaining("geenInvullen");
        assertThatThrownBy(() -> save("Terug", "Geri", "  ", false)).isInstanceOf(NotReady.class).hasMessageContaining("fout.leeg");
        assertThatThrownBy(() -> save("Terug", "Geri", "x".repeat(Translation.LONGEST + 1), false))
                .isInstanceOf(NotReady.class).hasMessageContaining("fout.lang");
        assertThat(announced).isZero();
        assertThat(save("Bel {0}", "", "Ara: {0}", false)).isEmpty();
    }

    @Test
    void aTextThatIsNotThereCannotBeKept() {
        assertThatThrownBy(() -> desk.save(KioskLanguage.TR, "t0", new Rewording("", "x", false))).isInstanceOf(NotThere.class);
    }

    @Test
    void theListCountsWhatHasToBeDoneAndShowsAPageAtATime() {
        List<TranslatedText> texts = new ArrayList<>(desk.all(KioskLanguage.TR));
        TranslationList all = new TranslationList(texts, TranslationList.Show.ALLE, 1);

        assertThat(all.count()).isEqualTo(3);
        assertThat(all.toCheck()).isEqualTo(2);
        assertThat(all.missing()).isEqualTo(1);
        assertThat(new TranslationList(texts, TranslationList.Show.ONTBREEKT, 9).rows()).extracting(TranslatedText::dutch).containsExactly("Bel {0}");
        for (int more = 0; more < TranslationList.ON_A_PAGE; more++) {
            texts.add(new TranslatedText("Tekst " + more, "Metin", true, null, null));
        }
        TranslationList second = new TranslationList(texts, TranslationList.Show.ALLE, 2);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.rows()).hasSize(4);
        assertThat(new TranslationList(texts, TranslationList.Show.ALLE, 3).page()).isEqualTo(2);
    }

    private Optional<TranslatedText> save(String dutch, String opened, String words, boolean checked) {
        return desk.save(KioskLanguage.TR, text(dutch).key(), new Rewording(opened, words, checked));
    }

    private TranslatedText text(String dutch) {
        return desk.all(KioskLanguage.TR).stream().filter(text -> text.dutch().equals(dutch)).findFirst().orElseThrow();
    }

    private final class Kept extends Translations {

        @Override
        public List<Translation> in(String language) {
            return kept.stream().filter(each -> each.getLanguage().equals(language)).toList();
        }

        @Override
        public Optional<Translation> hold(String language, String dutch) {
            return in(language).stream().filter(each -> each.getDutch().equals(dutch)).findFirst();
        }

        @Override
        public void add(Translation translation) {
            kept.add(translation);
        }

        @Override
        public void flush() {
            // nothing to write to
        }
    }
}
