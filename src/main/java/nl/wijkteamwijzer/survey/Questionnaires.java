package nl.wijkteamwijzer.survey;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All published questionnaires, of every day. Never changes; is replaced as a whole. */
public final class Questionnaires {

    private final List<Questionnaire> versions;

    Questionnaires(List<Questionnaire> versions) {
        this.versions = versions.stream()
                .sorted(comparing(Questionnaire::getName).thenComparing(Questionnaire::getRevision))
                .toList();
    }

    /** Those that are asked on a day, by perspective. */
    public List<Questionnaire> on(LocalDate day) {
        return PublicRecord.inForceOn(day, versions).stream()
                .sorted(comparing(Questionnaire::getPerspective).thenComparing(Questionnaire::getName))
                .toList();
    }

    /** The version that is asked on a day. */
    public Optional<Questionnaire> called(String name, LocalDate day) {
        return on(day).stream().filter(questionnaire -> questionnaire.getName().equals(name)).findFirst();
    }

    /** A version that may be answered on a day: also one that has just got a successor, for who had begun. */
    public Optional<Questionnaire> version(String name, int version, LocalDate day) {
        return versions.stream()
                .filter(each -> each.getName().equals(name) && each.getRevision() == version)
                .filter(each -> !each.getPublication().getValidFrom().isAfter(day))
                .findFirst();
    }

    /** Every version, also of earlier and later days: what figures are about. */
    public List<Questionnaire> all() {
        return versions;
    }
}
