package nl.wijkteamwijzer.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A field in a form: what it is called, what stands in it and what is the matter with it. */
public class FieldView {

    private static final String FOLDER = "/WEB-INF/pages/beheer/velden/";
    private static final int LONG = 200;

    private final String kind;
    private final Field field;
    private final Form form;

    /** What the whole form knows. */
    public interface Form {

        KindWords words();

        Sheet sheet();

        /** What is wrong with a field; empty when nothing is. */
        String error(String field);

        /** Whether the Dutch beside this translation changed and the translation did not. */
        default boolean isStale(Field field) {
            return false;
        }

        Optional<Clash> clash(String field);

        /** Whether there is such a page. */
        default boolean has(String page) {
            return false;
        }
    }

    /** One of the values that may stand in a field. */
    public record Choice(String value, String text, boolean chosen) {}

    public FieldView(String kind, Field field, Form form) {
        this.kind = kind;
        this.field = field;
        this.form = form;
    }

    /** The id of the input, and its name in the sheet. */
    public String getId() {
        return field.name();
    }

    /** Under which it is sent. */
    public String getName() {
        return FormSheet.PREFIX + field.name();
    }

    public String getLabel() {
        return form.words().label(kind, field);
    }

    public String getHelp() {
        return form.words().help(kind, field);
    }

    /** Of its text; empty when it has none. */
    public String getLang() {
        return field.language();
    }

    public String getText() {
        return form.sheet().get(field.name());
    }

    public String getError() {
        return form.error(field.name());
    }

    public boolean isWrong() {
        return !getError().isEmpty();
    }

    public boolean isOptional() {
        return !field.required();
    }

    public int getMost() {
        return field.most();
    }

    public boolean isStale() {
        return form.isStale(field);
    }

    public boolean isClashing() {
        return form.clash(field.name()).isPresent();
    }

    /** What a colleague wrote in it meanwhile. */
    public String getTheirs() {
        return form.clash(field.name()).map(Clash::theirs).orElse("");
    }

    /** How it is typed: line, date, text, choice, choices, or yesNo. */
    public String getLook() {
        return switch (field.kind()) {
            case LINE -> field.most() > LONG ? "text" : "line";
            case NUMBER, AMOUNT, ADDRESS -> "line";
            case DATE -> "date";
            case TEXT, MARKDOWN, LINES, WEEK -> "text";
            case CHOICE -> "choice";
            case CHOICES -> "choices";
            case YES_NO -> "yesNo";
        };
    }

    public boolean isGroup() {
        return getLook().equals("choices") || getLook().equals("yesNo");
    }

    public int getRows() {
        return switch (field.kind()) {
            case MARKDOWN -> field.most() > 4000 ? 18 : 8;
            case WEEK -> 8;
            case LINES -> 4;
            default -> 3;
        };
    }

    public Field.Kind getKind() {
        return field.kind();
    }

    public List<Choice> getChoices() {
        List<String> chosen = getText().lines().map(String::strip).toList();
        List<String> offered = field.kind() == Field.Kind.YES_NO ? List.of("ja", "nee") : field.choices();
        // what stands there and is no choice any more must not be lost by looking at it
        return Stream.concat(offered.stream(), chosen.stream().filter(value -> !value.isEmpty() && !offered.contains(value)))
                .map(value -> new Choice(value, form.words().choice(kind, field, value), chosen.contains(value)))
                .toList();
    }

    /** What draws it: beheer/velden/KIND-FIELD.xhtml where there is one. */
    public String getPage() {
        String own = FOLDER + kind + "-" + field.base() + ".xhtml";
        return form.has(own) ? own : FOLDER + "veld.xhtml";
    }

    public Field getField() {
        return field;
    }
}
