package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.Difference;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Version;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/stuk.xhtml: one record, what is public of it and all its versions. */
@Named
@RequestScoped
public class StukBacking {

    @Inject
    Asked asked;

    @Inject
    RecordKinds kinds;

    @Inject
    Desk desk;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Inject
    Drafts drafts;

    @Inject
    DeskRights rights;

    @Inject
    Answers answers;

    @Inject
    AsAt asAt;

    private RecordKind<?> kind;
    private String key;
    private List<Version> versions = List.of();
    private Draft draft;
    private String problem = "";
    private PostedForm form;

    /** Before the page is shown. */
    public void open() {
        kind = kinds.named(asked.get("kind"));
        key = asked.get("key");
        form = asked.form();
        if (form.isPosted()) {
            act();
        }
        versions = desk.versions(kind.name(), key);
        draft = drafts.of(kind.name(), key).orElse(null);
        if (versions.isEmpty()) {
            throw new NotThere(kind.name() + " " + key);
        }
    }

    private void act() {
        switch (form.first("doe")) {
            case "KLOPT" -> {
                desk.stillRight(kind.name(), key);
                answers.seeOther(getPath() + "?klaar=nagekeken");
            }
            case "INTREKKEN" -> withdraw();
            case "HERSTELLEN" -> restore();
            default -> answers.notUnderstood();
        }
    }

    private void withdraw() {
        Optional<LocalDate> last = day(form.first("laatsteDag"));
        if (last.isEmpty() || form.first("reden").isEmpty()) {
            problem = words.say(last.isEmpty() ? "beheer.record.withdraw.noDay" : "beheer.record.withdraw.noReason");
            answers.notUnderstood();
            return;
        }
        try {
            desk.withdraw(kind.name(), key, last.get(), form.first("reden"));
            answers.seeOther(getPath() + "?klaar=ingetrokken");
        } catch (NotReady refused) {
            refuse(refused);
        }
    }

    private void refuse(NotReady refused) {
        problem = kindWords.trouble(kind.name(), refused.getTroubles().get(0), CommonFields.allOf(kind));
        answers.notUnderstood();
    }

    private void restore() {
        try {
            desk.restore(kind.name(), key, Long.parseLong(form.first("versie")));
            answers.seeOther(getPath() + "/bewerken?klaar=hersteld");
        } catch (NotReady refused) {
            refuse(refused);
        } catch (NumberFormatException e) {
            answers.notUnderstood();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String getPath() {
        return "/beheer/soort/" + kind.name() + "/" + key;
    }

    public String getKind() {
        return kind.name();
    }

    public String getTitle() {
        return getNow().map(Version::title).orElseGet(() -> versions.get(0).title());
    }

    /** What the public sees today. */
    private Optional<Version> getNow() {
        return versions.stream().filter(version -> version.holdsOn(asAt.day())).findFirst();
    }

    public Version getShown() {
        return getNow().orElse(null);
    }

    public boolean isOverdue() {
        return getNow().filter(version -> version.publication().isOverdueOn(asAt.day())).isPresent();
    }

    public List<Version> getVersions() {
        return versions;
    }

    public Draft getDraft() {
        return draft;
    }

    /** What is wrong; empty when nothing is. */
    public String getProblem() {
        return problem;
    }

    public String typed(String name) {
        return form.first(name);
    }

    public boolean isMayWrite() {
        return rights.mayWrite(kind, key, versions.get(0).sheet());
    }

    public boolean isMayWithdraw() {
        return rights.mayApprove(kind);
    }

    /** The page on which the public sees it; empty when there is none now. */
    public String getPublicPath() {
        return getNow().flatMap(version -> kind.publicPath(key, version.sheet())).orElse("");
    }

    /** The older of two that are compared; null when there is nothing to compare. */
    public Version getOlder() {
        return chosen("van").or(() -> versions.size() > 1 ? Optional.of(versions.get(1)) : Optional.empty()).orElse(null);
    }

    public Version getNewer() {
        return chosen("met").orElse(versions.get(0));
    }

    public List<Difference> getDifferences() {
        return Difference.between(kind, getOlder().sheet(), getNewer().sheet(),
                (field, text) -> kindWords.reading(kind.name(), field, text));
    }

    private Optional<Version> chosen(String name) {
        String id = asked.get(name);
        return versions.stream().filter(version -> String.valueOf(version.id()).equals(id)).findFirst();
    }
}
