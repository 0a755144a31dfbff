package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/tekst/vertalingen.xhtml: which English texts are missing, or older than the Dutch. */
@Named
@RequestScoped
public class VertalingenBacking {

    @Inject
    TranslationWork work;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private List<TranslatedRecord> waiting;

    /** Before the page is shown. The button that was pressed says by its value which record is still right. */
    public void open() {
        PostedForm form = new PostedForm(request);
        if (form.isPosted()) {
            String[] record = form.first("klopt").split("/", 2);
            work.stillRight(record[0], record[record.length - 1]);
            answers.seeOther("/beheer/vertalingen");
        }
    }

    public List<TranslatedRecord> getWaiting() {
        if (waiting == null) {
            waiting = work.waiting();
        }
        return waiting;
    }

    public String kind(TranslatedRecord record) {
        return kindWords.one(record.kind());
    }

    /** The labels of fields. */
    public String labels(TranslatedRecord record, List<String> fields) {
        return fields.stream().map(field -> words.say("beheer." + record.kind() + "." + field)).collect(Collectors.joining(", "));
    }
}
