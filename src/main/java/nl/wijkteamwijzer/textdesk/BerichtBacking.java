package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.textdesk.PlannedMessage.Audience;
import nl.wijkteamwijzer.textdesk.PlannedMessage.Channel;
import nl.wijkteamwijzer.textdesk.PlannedMessage.Plan;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/tekst/bericht.xhtml: one message on the calendar, new when it has no number. */
@Named
@RequestScoped
public class BerichtBacking {

    private static final int LONGEST_NOTE = 1000;

    @Inject
    Messages messages;

    @Inject
    Words words;

    @Inject
    Answers answers;

    private Long id;
    private Integer version;
    private PlannedMessage mine;
    private PlannedMessage theirs;
    private String title;
    private Audience audience = Audience.INWONERS;
    private Channel channel = Channel.WEBSITE;
    private String plannedOn;
    private boolean fixed;
    private String owner;
    private String nextUpdateOn;
    private String link;
    private String note;
    private boolean done;

    public void look() {
        if (id == null || FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        messages.numbered(id).ifPresentOrElse(this::fill, answers::notFound);
    }

    private void fill(PlannedMessage message) {
        version = message.getVersion();
        title = message.getTitle();
        audience = message.getAudience();
        channel = message.getChannel();
        plannedOn = message.getPlannedOn().map(LocalDate::toString).orElse(null);
        fixed = message.isFixed();
        owner = message.getOwner();
        nextUpdateOn = message.getNextUpdateOn().map(LocalDate::toString).orElse(null);
        link = message.getLink();
        note = message.getNote();
        done = message.isDone();
    }

    public void save() {
        boolean complete = has("title", title) & has("owner", owner) & isDay("plannedOn", plannedOn) & isDay("nextUpdateOn", nextUpdateOn)
                & isPage(link) & fits(note);
        if (!complete) {
            answers.notUnderstood();
            return;
        }
        mine = new PlannedMessage(title, audience, channel, new Plan(day(plannedOn), fixed, owner, day(nextUpdateOn)));
        mine.explain(link, note);
        mine.finish(done);
        if (version == null) {
            messages.add(mine);
        } else if (!change()) {
            return;
        }
        answers.seeOther("/beheer/kalender" + (plannedOn == null ? "" : "?maand=" + plannedOn.substring(0, "2026-10".length())));
    }

    /** Whether it was changed; else the page says what a colleague did to it, and whoever saves once more knows. */
    private boolean change() {
        try {
            theirs = messages.change(id, version, mine).orElse(null);
        } catch (NotThere e) {
            version = null;
            answers.refused(words.say("beheer.kalender.fout.weg"));
            return false;
        }
        if (getTheirs().isEmpty()) {
            return true;
        }
        version = theirs.getVersion();
        answers.notUnderstood();
        return false;
    }

    /** By field, in words: what a colleague made of it in the meantime, where that is something else than was typed. */
    public Map<String, String> getTheirs() {
        if (theirs == null) {
            return Map.of();
        }
        Map<String, String> other = said(theirs);
        other.entrySet().removeAll(said(mine).entrySet());
        return other;
    }

    private Map<String, String> said(PlannedMessage message) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("title", message.getTitle());
        said.put("audience", words.say("beheer.kalender.audience." + message.getAudience()));
        said.put("channel", words.say("beheer.kalender.channel." + message.getChannel()));
        said.put("plannedOn", message.getPlannedOn().map(words::longDate).orElse(""));
        said.put("nextUpdateOn", message.getNextUpdateOn().map(words::longDate).orElse(""));
        said.put("fixed", yesOrNo(message.isFixed()));
        said.put("owner", message.getOwner());
        said.put("link", Objects.toString(message.getLink(), ""));
        said.put("note", Objects.toString(message.getNote(), ""));
        said.put("done", yesOrNo(message.isDone()));
        return said;
    }

    private String yesOrNo(boolean yes) {
        return words.say(yes ? "beheer.yes" : "beheer.no");
    }

    public void remove() {
        messages.remove(id);
        answers.seeOther("/beheer/kalender");
    }

    private boolean has(String field, String text) {
        return text != null || complain(field, "beheer.kalender.fout.leeg");
    }

    private boolean isDay(String field, String text) {
        try {
            day(text);
            return true;
        } catch (DateTimeException e) {
            return complain(field, "beheer.kalender.fout.dag");
        }
    }

    private boolean fits(String text) {
        return text == null || text.length() <= LONGEST_NOTE || complain("note", "beheer.kalender.fout.lang");
    }

    private boolean isPage(String path) {
        return path == null || path.matches("/(?!/).*") || complain("link", "beheer.kalender.fout.link");
    }

    private boolean complain(String field, String key) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key), null));
        return false;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** That was shown; null: it is kept as a new one. */
    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(String plannedOn) {
        this.plannedOn = plannedOn;
    }

    public boolean isFixed() {
        return fixed;
    }

    public void setFixed(boolean fixed) {
        this.fixed = fixed;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getNextUpdateOn() {
        return nextUpdateOn;
    }

    public void setNextUpdateOn(String nextUpdateOn) {
        this.nextUpdateOn = nextUpdateOn;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
