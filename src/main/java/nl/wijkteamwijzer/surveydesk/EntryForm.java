package nl.wijkteamwijzer.surveydesk;

import java.util.Optional;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.experience.Sheet;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.web.PostedForm;

/** What the browser of an interviewer sent. */
final class EntryForm {

    /** Buttons, by the value that they send. */
    static final String BEGIN = "BEGIN";

    static final String CHOOSE = "KIES";
    static final String SEND = "VERSTUREN";

    private static final int LONGEST_TOKEN = 100;
    private static final int SHORTEST_TOKEN = 16;
    private static final int LONGEST_CODE = 40;

    private final PostedForm form;

    EntryForm(PostedForm form) {
        this.form = form;
    }

    boolean isPosted() {
        return form.isPosted();
    }

    boolean pressed(String button) {
        return form.first("naar").equals(button);
    }

    String questionnaire() {
        return form.first("vragenlijst");
    }

    /** The version that the form was made from; nothing while it was being chosen. */
    Optional<Integer> version() {
        return Optional.of(form.first("versie")).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    String team() {
        return form.first("team");
    }

    Optional<Channel> channel() {
        return EntryDesk.CHANNELS.stream().filter(channel -> channel.name().equals(form.first("kanaal"))).findFirst();
    }

    Optional<Quarter> quarter() {
        return Quarter.find(form.first("kwartaal"));
    }

    Sheet sheet(Questionnaire questionnaire) {
        return Sheet.read(questionnaire, number -> form.first("v" + number));
    }

    /** What makes this form count once; nothing when it has none that can be. */
    Optional<String> token() {
        return Optional.of(form.first("formulier"))
                .filter(token -> token.length() >= SHORTEST_TOKEN && token.length() <= LONGEST_TOKEN);
    }

    /** Of an invitation, as it was typed; empty when there is none. */
    String code() {
        String code = form.first("code");
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }

    /** How many were entered on this page before. */
    int entered() {
        String text = form.first("ingevoerd");
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
