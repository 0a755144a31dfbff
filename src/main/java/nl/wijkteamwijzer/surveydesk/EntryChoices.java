package nl.wijkteamwijzer.surveydesk;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.experience.Place;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** What there is to choose from when somebody enters a form, and by which keys its answers are given. */
@Named
@RequestScoped
public class EntryChoices {

    private static final int TEN = 10;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    /** The places of a gemeente, and the gemeente itself at the end. */
    public record Group(String title, List<Place> places) {}

    /**
     * An answer as an interviewer gives it.
     *
     * @param keys with spaces between; the first is shown
     */
    public record Key(String answer, String text, String keys) {

        public String shown() {
            return keys.split(" ")[0];
        }
    }

    public List<Questionnaire> getQuestionnaires() {
        return picture.part(Questionnaires.class).on(asAt.day());
    }

    public List<Group> getPlaces() {
        return groups(List.of(asAt.day()));
    }

    /** What is asked now, and what was asked until the end of the last quarter: of that forms of paper still come in. */
    public List<Questionnaire> getQuestionnairesOfForms() {
        return all(daysOfForms(), day -> picture.part(Questionnaires.class).on(day), Questionnaire::getName);
    }

    /** The same of places: a team that ended with the last quarter too. */
    public List<Group> getPlacesOfForms() {
        return groups(daysOfForms());
    }

    private List<LocalDate> daysOfForms() {
        return List.of(asAt.day(), Quarter.of(asAt.day()).previous().lastDay());
    }

    private List<Group> groups(List<LocalDate> days) {
        return all(days, day -> map().served(day), Gemeente::getCode).stream().map(gemeente -> group(gemeente, days)).toList();
    }

    private Group group(Gemeente gemeente, List<LocalDate> days) {
        Stream<Place> points = all(days, day -> picture.part(AccessPoints.class).inGemeente(gemeente.getCode(), day), AccessPoint::getSlug)
                .stream()
                .sorted(comparing(AccessPoint::getName))
                .map(Place::of);
        return new Group(gemeente.getName(), Stream.concat(points, Stream.of(Place.of(gemeente))).toList());
    }

    /** Each that is there on one of the days, as it is on the first of these. */
    private static <T> List<T> all(List<LocalDate> days, Function<LocalDate, List<T>> on, Function<T, Object> name) {
        Map<Object, T> found = new LinkedHashMap<>();
        days.stream().flatMap(day -> on.apply(day).stream()).forEach(each -> found.putIfAbsent(name.apply(each), each));
        return List.copyOf(found.values());
    }

    /** As staff read it in a list: the gemeente as a whole is for who does not know a team. */
    public String title(Place place) {
        return place.wholeGemeente() ? words.say("beheer.invoeren.team.whole", place.title()) : place.title();
    }

    /** "derde kwartaal van 2026" */
    public String name(Quarter quarter) {
        return words.say("quarter." + quarter.number(), String.valueOf(quarter.year()));
    }

    public List<Channel> getChannels() {
        return EntryDesk.CHANNELS;
    }

    /** The version that a form was made from, or that is asked on a day. */
    Optional<Questionnaire> questionnaire(EntryForm form, LocalDate day) {
        return form.version()
                .map(version -> picture.part(Questionnaires.class).version(form.questionnaire(), version, day))
                .orElseGet(() -> current(form.questionnaire(), day));
    }

    Optional<Questionnaire> current(String name, LocalDate day) {
        return picture.part(Questionnaires.class).called(name, day);
    }

    Optional<Place> place(String name, LocalDate day) {
        return Place.called(name, picture.part(AccessPoints.class), map(), day);
    }

    private AreaMap map() {
        return picture.part(AreaMap.class);
    }

    /** The answers to a question by the keys that give them: 1, 2, …; the tenth is 0. Yes and no by their first letter too. */
    public List<Key> keys(Question question) {
        List<String> given = question.getAnswers();
        return IntStream.range(0, given.size())
                .mapToObj(i -> key(question.getKind(), given.get(i), String.valueOf((i + 1) % TEN)))
                .toList();
    }

    private Key key(QuestionKind kind, String answer, String digit) {
        return switch (kind) {
            case CIJFER -> new Key(answer, answer, digit);
            case JA_NEE, JA_BEETJE_NEE -> new Key(answer, words.say("answer." + answer), words.say("beheer.invoeren.key." + answer) + " " + digit);
            default -> new Key(answer, words.say("answer." + answer), digit);
        };
    }

    public String wording(Questionnaire questionnaire, Question question) {
        return questionnaire.wording(question, page.getLanguage());
    }
}
