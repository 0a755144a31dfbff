package nl.wijkteamwijzer.wijkteam;

import static nl.wijkteamwijzer.editing.Field.Kind.CHOICE;
import static nl.wijkteamwijzer.editing.Field.Kind.CHOICES;
import static nl.wijkteamwijzer.editing.Field.Kind.LINE;
import static nl.wijkteamwijzer.editing.Field.Kind.LINES;
import static nl.wijkteamwijzer.editing.Field.Kind.MARKDOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Slug;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;

/** Access points as staff write them: contact, texts, areas and what makes them accessible. */
@ApplicationScoped
public class AccessPointKind implements RecordKind<AccessPoint> {

    public static final String NAME = "toegangspunten";

    private static final int LONGEST_SLUG = 60;

    /** ISO 639-1, the most spoken in the Netherlands. */
    private static final List<String> SPOKEN = List.of(
            "nl", "en", "ar", "tr", "pl", "de", "fr", "es", "pt", "it", "uk", "ru", "ro", "bg", "hu", "el", "zh", "vi", "hi", "ur",
            "fa", "ps", "ku", "ti", "am", "so", "id", "ber", "pap", "fy");

    @Inject
    PlaceChoices places;

    @Inject
    Drafts drafts;

    protected AccessPointKind() {
        // for CDI
    }

    AccessPointKind(PlaceChoices places) {
        this.places = places;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AccessPoint> type() {
        return AccessPoint.class;
    }

    @Override
    public Subject subject() {
        return Subject.TEAMS;
    }

    @Override
    public List<Field> fields() {
        return Stream.of(
                        Stream.of(
                                Field.of(AccessPointSheet.NAME, LINE, 120).must(),
                                Field.choice(AccessPointSheet.KIND, CHOICE, places.kinds()).must(),
                                Field.choice(AccessPointSheet.GEMEENTE, CHOICE, places.gemeenten()).must(),
                                Field.of(AccessPointSheet.ORGANISATION, LINE, 120)),
                        contact(),
                        texts(),
                        Stream.of(
                                Field.choice(AccessPointSheet.WIJKEN, CHOICES, places.wijken()),
                                Field.choice(AccessPointSheet.FACILITIES, CHOICES, names(Facility.values())),
                                Field.choice(AccessPointSheet.LANGUAGES, CHOICES, SPOKEN),
                                Field.of(AccessPointSheet.PARTNERS, LINES, 4000),
                                Field.of(AccessPointSheet.SUCCESSORS, LINES, 500)))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Field> contact() {
        return Stream.of(
                Field.of(AccessPointSheet.PHONE, LINE, 20).must(),
                Field.of(AccessPointSheet.EMAIL, LINE, 120),
                Field.of(AccessPointSheet.STREET, LINE, 80),
                Field.of(AccessPointSheet.HOUSE_NUMBER, LINE, 12),
                Field.of(AccessPointSheet.POSTCODE, LINE, 8),
                Field.of(AccessPointSheet.PLACE, LINE, 80));
    }

    private static Stream<Field> texts() {
        return Stream.concat(
                Translations.fields(Field.of(AccessPointSheet.PURPOSE, MARKDOWN, 2000), true),
                Translations.fields(Field.of(AccessPointSheet.ENTRANCE, MARKDOWN, 1000), false));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    @Override
    public Optional<String> choiceName(Field field, String choice, String language) {
        return switch (field.name()) {
            case AccessPointSheet.KIND -> places.kind(choice, language);
            case AccessPointSheet.GEMEENTE -> places.gemeente(choice);
            case AccessPointSheet.WIJKEN -> places.wijk(choice);
            case AccessPointSheet.FACILITIES -> PlaceChoices.facility(choice, language);
            case AccessPointSheet.LANGUAGES -> PlaceChoices.language(choice, language);
            default -> Optional.empty();
        };
    }

    @Override
    public String key(AccessPoint revision) {
        return revision.getSlug();
    }

    @Override
    public String title(AccessPoint revision) {
        return revision.getName();
    }

    @Override
    public Sheet read(AccessPoint revision) {
        return AccessPointSheet.read(revision);
    }

    @Override
    public Sheet tidied(Sheet sheet) {
        return new AccessPointSheet(sheet).tidied().sheet();
    }

    /** "jeugd-en-gezinsteam-zuid": the name without what an address cannot hold. */
    @Override
    public String newKey(Sheet sheet) {
        return Slug.of(sheet.get(AccessPointSheet.NAME), LONGEST_SLUG);
    }

    @Override
    public AccessPoint write(String key, int number, Publication publication, Sheet sheet) {
        return new AccessPoint(key, number, publication, new AccessPointSheet(sheet));
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<AccessPoint> others) {
        AccessPointSheet written = new AccessPointSheet(sheet);
        List<Trouble> troubles = new ArrayList<>();
        if (sheet.has(AccessPointSheet.POSTCODE) && !written.hasPostcode()) {
            troubles.add(Trouble.in(AccessPointSheet.POSTCODE, "beheer.toegangspunten.fout.postcode", sheet.get(AccessPointSheet.POSTCODE)));
        }
        if (sheet.has(AccessPointSheet.PHONE) && !written.hasPhoneThatCanBeDialled()) {
            troubles.add(Trouble.in(AccessPointSheet.PHONE, "beheer.toegangspunten.fout.telefoon", sheet.get(AccessPointSheet.PHONE)));
        }
        if (sheet.has(AccessPointSheet.EMAIL) && !written.hasEmail()) {
            troubles.add(Trouble.in(AccessPointSheet.EMAIL, "beheer.toegangspunten.fout.email", sheet.get(AccessPointSheet.EMAIL)));
        }
        if (sheet.has(AccessPointSheet.STREET) && !written.hasWholeAddress()) {
            troubles.add(Trouble.in(AccessPointSheet.STREET, "beheer.toegangspunten.fout.adres"));
        }
        if (!written.badPartner().isEmpty()) {
            troubles.add(Trouble.in(AccessPointSheet.PARTNERS, "beheer.toegangspunten.fout.partner", written.badPartner()));
        }
        notAnotherTeam(key, written, others).ifPresent(slug -> troubles.add(Trouble.in(
                AccessPointSheet.SUCCESSORS, "beheer.toegangspunten.fout.opvolger", slug)));
        troubles.addAll(Translations.check(fields(), sheet));
        return troubles;
    }

    /** The first successor that is no other team: neither published nor being written, as when two teams begin and end on one day. */
    private Optional<String> notAnotherTeam(String key, AccessPointSheet written, List<AccessPoint> others) {
        if (written.successors().isEmpty()) {
            return Optional.empty();
        }
        Set<String> teams = Stream.concat(
                        others.stream().map(AccessPoint::getSlug),
                        drafts.ofKind(NAME).stream().filter(Draft::isNew).map(draft -> newKey(draft.sheet())))
                .filter(slug -> !slug.equals(key))
                .collect(Collectors.toSet());
        return written.successors().stream().filter(slug -> !teams.contains(slug)).findFirst();
    }

    @Override
    public List<Trouble> advice(String key, Sheet sheet, List<AccessPoint> others) {
        if (!places.isByWijk(sheet.get(AccessPointSheet.KIND)) || !sheet.get(CommonFields.FROM).matches("\\d{4}-\\d{2}-\\d{2}")) {
            return List.of();
        }
        AccessPointSheet written = new AccessPointSheet(sheet);
        return new AreaAdvice(key, written.kind(), written.wijken(), LocalDate.parse(sheet.get(CommonFields.FROM))).on(others, places);
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/wijkteams/" + key);
    }

    @Override
    public Optional<String> team(String key, Sheet sheet) {
        return Optional.of(key);
    }

    @Override
    public int monthsBetweenChecks() {
        return 6;
    }
}
