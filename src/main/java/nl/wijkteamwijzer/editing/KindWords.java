package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** What kinds, fields, choices and troubles are called, in the language of the page. */
@Named
@RequestScoped
public class KindWords {

    @Inject
    Words words;

    @Inject
    RecordKinds kinds;

    @Inject
    Page page;

    /** "Pagina's met tekst" */
    public String kind(String kind) {
        return words.say("beheer.kind." + kind);
    }

    /** "Pagina met tekst" */
    public String one(String kind) {
        return words.say("beheer.kind." + kind + ".one");
    }

    public String label(String kind, Field field) {
        return words.say(key(kind, field), field.number());
    }

    /** Empty when it needs none. */
    public String help(String kind, Field field) {
        String key = key(kind, field) + ".help";
        return words.has(key) ? words.say(key) : "";
    }

    /** What a choice is called: as its kind says, else beheer.KIND.FIELD.CHOICE, else as it stands in the sheet. */
    public String choice(String kind, Field field, String choice) {
        return kinds.named(kind).choiceName(field, choice, page.getLanguage()).orElseGet(() -> ordinary(kind, field, choice));
    }

    private String ordinary(String kind, Field field, String choice) {
        String key = key(kind, field) + "." + choice;
        if (words.has(key)) {
            return words.say(key);
        }
        return field.kind() == Field.Kind.YES_NO ? words.say("beheer.choice." + choice) : choice;
    }

    /** What stands in a field as people read it: a choice by its name, a day in words. */
    public String reading(String kind, Field field, String text) {
        return switch (field.kind()) {
            case CHOICE, CHOICES, YES_NO -> text.lines().map(choice -> choice(kind, field, choice)).collect(Collectors.joining("\n"));
            case DATE -> day(text);
            default -> text;
        };
    }

    private String day(String text) {
        try {
            return words.date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text; // of a draft that may hold anything
        }
    }

    /** What is in the way, and what to do: the label of the field is the first thing that its words are about. */
    public String trouble(String kind, Trouble trouble, List<Field> fields) {
        List<Object> about = new ArrayList<>();
        about.add(fields.stream().filter(field -> field.name().equals(trouble.field())).findFirst()
                .map(field -> withLanguage(kind, field)).orElse(""));
        trouble.about().forEach(each -> about.add(each instanceof LocalDate day ? words.date(day) : each));
        return words.say(trouble.key(), about.toArray());
    }

    /** "Titel (en)" */
    public String withLanguage(String kind, Field field) {
        return label(kind, field) + (field.language().isEmpty() ? "" : " (" + field.language() + ")");
    }

    /** Fields that a kind has many of, such as vraag1 to vraag15, have words in common, with their number filled in. */
    private String key(String kind, Field field) {
        String key = (CommonFields.FIELDS.contains(field) ? "beheer.field." : "beheer." + kind + ".") + field.base();
        return field.number().isEmpty() || words.has(key) ? key : key.substring(0, key.length() - field.number().length());
    }
}
