package nl.wijkteamwijzer.wijkteam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.privacy.PersonalData;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Behind wijkteams/klopt-niet.xhtml: a resident tells what is wrong on the page of an access point. */
@Named
@RequestScoped
public class KloptNietBacking {

    private static final Logger LOG = Logger.getLogger(KloptNietBacking.class.getName());

    @Inject
    PublishedPicture picture;

    @Inject
    Remarks remarks;

    @Inject
    AsAt asAt;

    @Inject
    Answers answers;

    @Inject
    Words words;

    private String slug;
    private AccessPoint point;
    private Remark.Subject subject;
    private String message;
    private String website;
    private boolean kept = true;

    @PostConstruct
    void look() {
        slug = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("slug");
        picture.part(AccessPoints.class).called(slug, asAt.day()).ifPresent(found -> point = found);
    }

    public void send() {
        if (point == null) {
            answers.notFound();
            return;
        }
        // a person does not see that field, so whoever filled it in is a machine
        if (website == null) {
            try {
                remarks.add(new Remark(point, subject, plain(message), asAt.day()));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "A remark could not be kept", e);
                answers.unavailable(words.say("kloptNiet.notKept"));
                kept = false;
                return;
            }
        }
        answers.seeOther("/wijkteams/" + slug + "/klopt-niet/bedankt");
    }

    /** Refuses what does not fit, and what could lead to a person, and says what to take out. */
    public void check(FacesContext context, UIComponent field, String text) {
        if (text.isBlank()) {
            throw refusal("kloptNiet.message.required");
        }
        if (plain(text).length() > Remark.LONGEST) {
            throw refusal("kloptNiet.message.tooLong", Remark.LONGEST);
        }
        Set<PersonalData> found = PersonalData.in(text);
        if (!found.isEmpty()) {
            throw refusal("kloptNiet.personalData",
                    String.join(", ", found.stream().map(kind -> words.say("personalData." + kind)).toList()));
        }
    }

    private ValidatorException refusal(String key, Object... about) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key, about), null));
    }

    // a browser sends each new line as two characters
    private static String plain(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    public List<Remark.Subject> getSubjects() {
        return List.of(Remark.Subject.values());
    }

    /**
     * Asked before the page is shown: an unknown name has no page, and once the form was not right the answer is not 200
     * either. It hangs on an event, because after an f:viewAction a stateless form forgets what was typed.
     */
    public void open() {
        if (point == null) {
            answers.notFound();
        } else if (kept && FacesContext.getCurrentInstance().isValidationFailed()) {
            answers.notUnderstood();
        }
    }

    public AccessPoint getPoint() {
        return point;
    }

    public Remark.Subject getSubject() {
        return subject;
    }

    public void setSubject(Remark.Subject subject) {
        this.subject = subject;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
