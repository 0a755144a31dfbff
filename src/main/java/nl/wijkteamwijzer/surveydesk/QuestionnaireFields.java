package nl.wijkteamwijzer.surveydesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Clash;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.FieldView;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.survey.AskedQuestion;
import nl.wijkteamwijzer.survey.QuestionnaireKind;
import nl.wijkteamwijzer.web.Words;

/** The fields of a questionnaire, in words. */
@Named
@RequestScoped
public class QuestionnaireFields {

    @Inject
    QuestionnaireKind kind;

    @Inject
    KindWords names;

    @Inject
    Words words;

    List<Field> all() {
        return CommonFields.allOf(kind);
    }

    public String label(String name) {
        return names.label(kind.name(), field(name));
    }

    public String help(String name) {
        return names.help(kind.name(), field(name));
    }

    public int most(String name) {
        return field(name).most();
    }

    public List<String> choices(String name) {
        return field(name).choices();
    }

    public String choice(String name, String choice) {
        return names.choice(kind.name(), field(name), choice);
    }

    /** A question is spoken of by its place, which the page shows, and not by its slot. */
    String say(Trouble trouble, List<AskedQuestion> questions) {
        String slot = trouble.field() == null ? "" : field(trouble.field()).number();
        if (slot.isEmpty()) {
            return names.trouble(kind.name(), trouble, all());
        }
        int place = questions.stream().filter(each -> slot.equals(String.valueOf(each.slot()))).findFirst().map(AskedQuestion::place).orElse(0);
        Object question = words.say("beheer.vragenlijsten.question", place);
        return words.say(trouble.key(), Stream.concat(Stream.of(question), trouble.about().stream()).toArray());
    }

    /** A field as it stands in a sheet, with what a colleague wrote in it meanwhile. */
    FieldView view(String name, Sheet sheet, List<Clash> clashes) {
        return new FieldView(kind.name(), field(name), new Written(names, sheet, clashes));
    }

    /** What is wrong with it stands in the messages of the page. */
    private record Written(KindWords words, Sheet sheet, List<Clash> clashes) implements FieldView.Form {

        @Override
        public String error(String field) {
            return "";
        }

        @Override
        public Optional<Clash> clash(String field) {
            return clashes.stream().filter(clash -> clash.field().equals(field)).findFirst();
        }
    }

    private Field field(String name) {
        return all().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }
}
