package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.kiosk.KioskLanguage;
import nl.wijkteamwijzer.kiosk.KioskTexts;
import nl.wijkteamwijzer.kiosk.Spoken;
import nl.wijkteamwijzer.kiosk.Translation;
import nl.wijkteamwijzer.kiosk.Translations;
import nl.wijkteamwijzer.publishing.PublicationCount;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/**
 * At which a translator looks at what a kiosk says, mends it and ticks it off. It is public at once. To tick off, and to touch what
 * was ticked off, is for who approves texts; with four eyes nobody ticks off their own words.
 */
@ApplicationScoped
@Needs(Right.WRITE_TEXTS)
public class TranslationDesk {

    static final String KIND = "kioskvertalingen";

    @Inject
    Translations translations;

    @Inject
    KioskTexts texts;

    @Inject
    PublicationCount count;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    DeskRights rights;

    @Inject
    Clock clock;

    /** All that a kiosk says in these days; behind that what is kept and not said. */
    @Transactional
    public List<TranslatedText> all(KioskLanguage language) {
        Map<String, Translation> written = new LinkedHashMap<>();
        translations.in(language.code()).forEach(each -> written.put(each.getDutch(), each));
        List<Spoken> spoken = texts.spoken(language, LocalDateTime.now(clock));
        List<TranslatedText> said = spoken.stream().map(each -> TranslatedText.of(each, written.remove(each.dutch()))).toList();
        return Stream.concat(said.stream(), written.values().stream().map(each -> TranslatedText.of(each, false))).toList();
    }

    /**
     * Takes over what somebody typed, unless a colleague was first.
     *
     * @param key of the text
     * @return what a colleague made of it in the meantime; empty when it was kept
     * @throws NotReady when the words cannot stand there
     */
    @Transactional
    Optional<TranslatedText> save(KioskLanguage language, String key, Rewording mine) {
        TranslatedText text = all(language).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotThere(KIND + " " + key));
        mine.trouble(text.dutch()).ifPresent(trouble -> {
            throw new NotReady(List.of(trouble));
        });
        Optional<Translation> held = translations.hold(language.code(), text.dutch());
        TranslatedText now = held.map(each -> TranslatedText.of(each, text.isSpoken())).orElse(text);
        if (!now.words().equals(mine.opened()) && !now.words().equals(mine.words())) {
            return Optional.of(now);
        }
        if (!now.words().equals(mine.words()) || now.isChecked() != mine.checked()) {
            needApproval(now, held, mine);
            write(language, now, held.orElseGet(() -> begin(language, now)), mine);
        }
        return Optional.empty();
    }

    /** Whether this person ticks off, and changes what was ticked off. */
    boolean mayApprove() {
        return staff.person().may(Right.APPROVE_TEXTS);
    }

    private void needApproval(TranslatedText now, Optional<Translation> held, Rewording mine) {
        if ((now.isChecked() || mine.checked()) && !mayApprove()) {
            throw refused("recht");
        }
        boolean own = !now.words().equals(mine.words())
                || held.flatMap(Translation::getWrittenBy).filter(staff.person().account()::equals).isPresent();
        if (mine.checked() && own && rights.isFourEyes()) {
            throw refused("vierogen");
        }
    }

    private static NotReady refused(String why) {
        return new NotReady(List.of(Trouble.in("woorden", "beheer.kioskvertalingen.fout." + why)));
    }

    private Translation begin(KioskLanguage language, TranslatedText text) {
        Translation begun = new Translation(language.code(), text.dutch(), text.words());
        translations.add(begun);
        return begun;
    }

    private void write(KioskLanguage language, TranslatedText was, Translation translation, Rewording mine) {
        String account = staff.person().account();
        if (!was.words().equals(mine.words())) {
            translation.say(mine.words(), account);
        }
        if (mine.checked()) {
            translation.check(LocalDate.now(clock), account);
        } else {
            translation.uncheck();
        }
        translations.flush();
        count.raise();
        trail.write(account, "OPGESLAGEN", KIND, language.code() + " " + was.key(), json(was),
                json(TranslatedText.of(translation, was.isSpoken())));
    }

    private static String json(TranslatedText text) {
        return Sheet.empty()
                .with("nederlands", text.dutch())
                .with("vertaling", text.words())
                .withYesNo("gecontroleerd", text.isChecked())
                .toJson();
    }
}
