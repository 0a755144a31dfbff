package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.kiosk.KioskLanguage;
import nl.wijkteamwijzer.kioskdesk.TranslationList.Show;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/kiosken/vertalingen.xhtml: what a kiosk says in another language, to be mended and ticked off. */
@Named
@RequestScoped
public class KioskVertalingenBacking {

    private static final String PATH = "/beheer/kiosken/vertalingen";

    /** The site has these itself. */
    private static final Set<KioskLanguage> OF_THE_SITE = EnumSet.of(KioskLanguage.NL, KioskLanguage.EN);

    @Inject
    TranslationDesk desk;

    @Inject
    Words words;

    @Inject
    Page page;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private TranslationList list;
    private String typedKey = "";
    private Rewording typed;
    private TranslatedText theirs;

    /** Before the page is shown. */
    public void open() {
        PostedForm form = new PostedForm(request);
        if (!form.isPosted()) {
            return;
        }
        typedKey = form.first("tekst");
        typed = new Rewording(form.first("was"), form.first("woorden"), form.first("gecontroleerd").equals("ja"));
        try {
            theirs = desk.save(getLanguage(), typedKey, typed).orElse(null);
            if (theirs == null) {
                answers.seeOther(PATH + query(getList().page()) + "&klaar=vertaald");
            } else {
                complain(words.say("beheer.kioskvertalingen.clash", theirs.words()));
            }
        } catch (NotReady e) {
            e.getTroubles().forEach(trouble -> complain(words.say(trouble.key(), trouble.about().toArray())));
        } catch (NotThere e) {
            answers.refused(words.say("beheer.kioskvertalingen.fout.weg"));
        } catch (PersistenceException e) { // a colleague kept a first translation of the same text in the same moment
            complain(words.say("beheer.kioskvertalingen.fout.tegelijk"));
        }
    }

    private void complain(String why) {
        FacesContext.getCurrentInstance().addMessage(typedKey, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        answers.notUnderstood();
    }

    public List<KioskLanguage> getLanguages() {
        return Stream.of(KioskLanguage.values()).filter(language -> !OF_THE_SITE.contains(language)).toList();
    }

    public KioskLanguage getLanguage() {
        return KioskLanguage.of(asked("taal")).filter(getLanguages()::contains).orElse(getLanguages().get(0));
    }

    /** "Arabisch" */
    public String name(KioskLanguage language) {
        return Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.forLanguageTag(page.getLanguage()));
    }

    public List<Show> getShows() {
        return List.of(Show.values());
    }

    public TranslationList getList() {
        if (list == null) {
            Show show = getShows().stream().filter(each -> each.name().equals(asked("toon"))).findFirst().orElse(Show.ALLE);
            String number = asked("pagina");
            list = new TranslationList(desk.all(getLanguage()), show, number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1);
        }
        return list;
    }

    /** Those of this page; what was typed just now is among them, whatever a colleague made of it. */
    public List<TranslatedText> getRows() {
        List<TranslatedText> rows = getList().rows();
        Optional<TranslatedText> lost = getList().all().stream().filter(this::isTyped).filter(text -> !rows.contains(text)).findFirst();
        return Stream.concat(lost.stream(), rows.stream()).toList();
    }

    private boolean isTyped(TranslatedText text) {
        return text.key().equals(typedKey);
    }

    /** What stands in the field: what was typed, when that was not kept. */
    public String words(TranslatedText text) {
        return isTyped(text) ? typed.words() : text.words();
    }

    /** Whether the box is ticked. */
    public boolean isTicked(TranslatedText text) {
        return isTyped(text) ? typed.checked() : text.isChecked();
    }

    /** Whether this person ticks off. */
    public boolean isApprover() {
        return desk.mayApprove();
    }

    /** Whether this person may change it. */
    public boolean mayWrite(TranslatedText text) {
        return isApprover() || !text.isChecked();
    }

    /** With what the words that come in are compared: who saw what a colleague made of it may write over that. */
    public String opened(TranslatedText text) {
        return isTyped(text) && theirs == null ? typed.opened() : text.words();
    }

    /** "gecontroleerd door emma op 22 november 2026" */
    public String state(TranslatedText text) {
        String key = "beheer.kioskvertalingen.state." + text.state();
        return text.isChecked() ? words.say(key, text.checkedBy(), words.date(text.checkedOn())) : words.say(key);
    }

    /** For the address of a page of the same list. */
    public String query(int number) {
        return "?taal=" + getLanguage().code() + "&toon=" + getList().show() + "&pagina=" + number;
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
