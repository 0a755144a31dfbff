package nl.wijkteamwijzer.surveydesk;

import jakarta.json.JsonException;
import java.util.List;
import nl.wijkteamwijzer.editing.Field;
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

    /** The button: "bewaar", or what to do with a slot, as "weg-7". */
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

    /** As the fields stood when the page was shown. */
    Sheet opened() {
        try {
            return Sheet.fromJson(form.first("geopend"));
        } catch (JsonException | ClassCastException e) {
            return Sheet.empty(); // then every field counts as changed
        }
    }

    /** As they stand now; a field that the page does not have is not in it. */
    Sheet typed(List<Field> fields) {
        Sheet sheet = Sheet.empty();
        for (Field field : fields) {
            if (form.all(field.name()).findAny().isPresent()) {
                sheet = sheet.with(field.name(), form.first(field.name()));
            }
        }
        return sheet;
    }

    String text(String name) {
        return form.first(name);
    }
}
