package nl.wijkteamwijzer.surveydesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.ballotbox.SmallestGroup;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Visitors;
import nl.wijkteamwijzer.web.Words;

/**
 * Behind beheer/uitnodigingen.xhtml: letters with a code, made and given away in one answer, and how many of them came back.
 */
@Named
@RequestScoped
public class UitnodigingenBacking {

    private static final int QUARTERS_AHEAD = 4;

    @Inject
    InvitationDesk desk;

    @Inject
    PublishedPicture picture;

    @Inject
    SmallestGroup smallestGroup;

    @Inject
    EntryChoices choices;

    @Inject
    Visitors visitors;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private PostedForm form;
    private BatchForm batch;

    @PostConstruct
    void read() {
        form = new PostedForm(request);
        batch = form.isPosted() && form.first("doe").equals("maak") ? BatchForm.read(form) : empty();
    }

    private BatchForm empty() {
        List<Gemeente> served = getGemeenten();
        String site = (visitors.overTls(request) ? "https://" : "http://") + request.getHeader("Host");
        return new BatchForm(served.size() == 1 ? served.get(0).getCode().value() : "", "", "", quarter().next().toString(), site,
                "client", "", words.say("beheer.uitnodigingen.letter.title"), words.say("beheer.uitnodigingen.letter.text"));
    }

    /** Before the page is shown. */
    public void open() {
        if (form.first("doe").equals("maak")) {
            make();
        } else if (form.first("doe").equals("trekin")) {
            withdraw();
        }
    }

    private void make() {
        Map<String, String> faults = batch.faults(smallestGroup.size(), quarter(),
                choices.getPlaces().stream().flatMap(group -> group.places().stream()).toList(),
                choices.getQuestionnaires().stream().map(Questionnaire::getName).toList());
        faults.forEach((field, words) -> complain(field, say(words)));
        if (!faults.isEmpty()) {
            return;
        }
        try {
            give();
        } catch (IllegalArgumentException taken) {
            complain("naam", words.say("beheer.uitnodigingen.taken", batch.name()));
        } catch (IOException gone) {
            // whoever asked has left; the batch can be withdrawn and made again
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** A letter is tried before there are codes: what cannot be printed costs no batch. */
    private void give() throws IOException {
        Letters letters = new Letters(letter());
        letters.pdf(List.of("ABCD-EFGH-JKMN"), OutputStream.nullOutputStream());
        List<String> codes = desk.issue(batch.batch());
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseContentType("application/zip");
        context.getExternalContext().setResponseHeader("Content-Disposition", "attachment; filename=\"uitnodigingen.zip\"");
        letters.zip(codes, context.getExternalContext().getResponseOutputStream());
        context.responseComplete();
    }

    private Letter letter() {
        InvitationBatch made = batch.batch();
        String gemeente = getGemeenten().stream().filter(each -> each.getCode().equals(made.gemeente())).findFirst()
                .map(Gemeente::getName).orElse("");
        String until = words.date(made.validUntil().lastDay());
        return new Letter(page.getLanguage(), batch.title(), batch.paragraphs(Map.of("[gemeente]", gemeente, "[datum]", until)),
                batch.address(), words.say("beheer.uitnodigingen.letter.go"), words.say("beheer.uitnodigingen.letter.code"),
                words.say("beheer.uitnodigingen.letter.until", until));
    }

    private void withdraw() {
        Optional<InvitationBatch> lost = getBatches().stream()
                .map(BatchResponse::batch)
                .filter(each -> each.name().equals(form.first("naam")) && each.gemeente().value().equals(form.first("gemeente")))
                .findFirst();
        if (lost.isPresent() && desk.withdraw(lost.get())) {
            answers.seeOther("/beheer/uitnodigingen");
        } else {
            complain(null, words.say("beheer.uitnodigingen.inUse"));
        }
    }

    private String say(String field) {
        return field.equals("aantal")
                ? words.say("beheer.uitnodigingen.trouble.aantal", smallestGroup.size(), Letters.MOST)
                : words.say("beheer.uitnodigingen.trouble." + field);
    }

    private static void complain(String field, String what) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, what, null));
        context.validationFailed();
    }

    private LocalDate day() {
        return asAt.day();
    }

    private Quarter quarter() {
        return Quarter.of(day());
    }

    public BatchForm getForm() {
        return batch;
    }

    public List<Gemeente> getGemeenten() {
        return picture.part(AreaMap.class).served(day());
    }

    public List<Quarter> getQuarters() {
        return Stream.iterate(quarter(), Quarter::next).limit(QUARTERS_AHEAD).toList();
    }

    public int getFewest() {
        return smallestGroup.size();
    }

    public int getMost() {
        return Letters.MOST;
    }

    public List<BatchResponse> getBatches() {
        return getGemeenten().stream().flatMap(gemeente -> desk.responses(gemeente.getCode()).stream()).toList();
    }

    public int getFewestTold() {
        return desk.fewestTold();
    }
}
