package nl.wijkteamwijzer.surveydesk;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Clash;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.FormSheet;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.web.PostedForm;

/** What a browser sent of a version that is being written. */
final class SentQuestionnaire {

    private final PostedForm form;

    SentQuestionnaire(PostedForm form) {
        this.form = form;
    }

    boolean isPosted() {
        return form.isPosted();
    }

    /** The button: "BEWAAR", or what to do with a slot, as "weg-7". */
    String action() {
        return form.first("doe").replaceFirst("-\\d+$", "");
    }

    /** The slot that the button is about; 0 when it is about none. */
    int slot() {
        String number = form.first("doe").replaceFirst("^.*?(\\d{0,2})$", "$1");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    int version() {
        return form.whole("versie");
    }

    /** What stands in the fields; one that the page does not have is not in it. */
    FormSheet typed(List<Field> fields) {
        return FormSheet.read(form, shown(fields));
    }

    /** These, and those about which the form still had to choose. */
    List<Clash> open(List<Clash> clashes, List<Field> fields, FormSheet typed, Sheet now) {
        return Stream.concat(clashes.stream(), FormSheet.stillOpen(form, shown(fields), typed.undecided(), now).stream()).toList();
    }

    private List<Field> shown(List<Field> fields) {
        return fields.stream().filter(field -> form.all(FormSheet.PREFIX + field.name()).findAny().isPresent()).toList();
    }

    String text(String name) {
        return form.first(name);
    }
}
