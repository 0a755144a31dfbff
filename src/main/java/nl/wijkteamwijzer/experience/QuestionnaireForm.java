package nl.wijkteamwijzer.experience;

import java.util.Optional;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.PostedForm;

/** What a browser sent of a questionnaire that is being filled in. */
final class QuestionnaireForm {

    private static final int SHORTEST_TOKEN = 16;
    private static final int LONGEST_TOKEN = 100;
    private static final int LONGEST_CODE = 40;

    private final PostedForm form;

    QuestionnaireForm(PostedForm form) {
        this.form = form;
    }

    boolean isPosted() {
        return form.isPosted();
    }

    boolean pressed(String button) {
        return form.first("naar").equals(button);
    }

    /** The version that it was made from; nothing when it is new. */
    Optional<Integer> version() {
        return Optional.of(form.first("versie")).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** The answers, without that to a question that is skipped. */
    Sheet sheet(Questionnaire questionnaire) {
        Sheet sheet = Sheet.read(questionnaire, number -> form.first("v" + number));
        return questionnaire.question(form.first("vraag")).filter(asked -> pressed(Step.SKIP)).map(sheet::without).orElse(sheet);
    }

    Step step(Questionnaire questionnaire, boolean allOnOnePage) {
        boolean all = allOnOnePage || pressed(Step.ALL) || pressed(Step.SEND) && form.first("alles").equals("ja");
        return Step.after(questionnaire, all ? Step.ALL : form.first("naar"), form.first("vraag"), isChanging());
    }

    /** Whether a question is asked again, from the answers to look over. */
    boolean isChanging() {
        return form.first("wijzig").equals("ja");
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

    /** Whether something is in the field that a person does not see. */
    boolean isFromMachine() {
        return !form.first("website").isEmpty();
    }
}
