package nl.wijkteamwijzer.wijkteam;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Arrays;
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Translations;

/** An access point as texts, and those texts as what they mean. */
public record AccessPointSheet(Sheet sheet) {

    public static final String NAME = "naam";
    public static final String KIND = "soort";
    public static final String GEMEENTE = "gemeente";
    public static final String WIJKEN = "wijken";
    public static final String SUCCESSORS = "opvolgers";

    static final String ORGANISATION = "organisatie";
    static final String STREET = "straat";
    static final String HOUSE_NUMBER = "huisnummer";
    static final String POSTCODE = "postcode";
    static final String PLACE = "plaats";
    static final String PHONE = "telefoon";
    static final String EMAIL = "email";
    static final String PURPOSE = "doel";
    static final String ENTRANCE = "ingang";
    static final String FACILITIES = "voorzieningen";
    static final String LANGUAGES = "talen";
    static final String PARTNERS = "partners";

    private static final String WHAT_FOR = ": ";

    static Sheet read(AccessPoint point) {
        Sheet sheet = Sheet.empty()
                .with(NAME, point.getName())
                .with(KIND, point.getKind())
                .with(GEMEENTE, point.getGemeente().value())
                .with(ORGANISATION, point.getOrganisation())
                .with(STREET, point.getStreet())
                .with(HOUSE_NUMBER, point.getHouseNumber())
                .with(POSTCODE, point.getPostcode() == null ? "" : point.getPostcode().toString())
                .with(PLACE, point.getPlace())
                .with(PHONE, point.getPhone())
                .with(EMAIL, point.getEmail());
        for (AccessPoint.Text text : point.texts()) {
            sheet = sheet.with(PURPOSE + "_" + text.language(), text.getPurpose())
                    .with(ENTRANCE + "_" + text.language(), text.getEntrance());
        }
        return sheet.withLines(WIJKEN, point.getWijken().stream().map(WijkCode::value).toList())
                .withLines(FACILITIES, point.getFacilities().stream().map(Facility::name).toList())
                .withLines(LANGUAGES, point.getLanguages())
                .withLines(PARTNERS, point.getPartners().stream().map(AccessPointSheet::line).toList())
                .withLines(SUCCESSORS, point.getSuccessors());
    }

    private static String line(AccessPoint.Partner partner) {
        return partner.getName() + WHAT_FOR + partner.getWhatFor();
    }

    String kind() {
        return sheet.get(KIND);
    }

    GemeenteCode gemeente() {
        return new GemeenteCode(sheet.get(GEMEENTE));
    }

    String name() {
        return sheet.get(NAME);
    }

    String organisation() {
        return sheet.orNull(ORGANISATION);
    }

    String street() {
        return sheet.orNull(STREET);
    }

    String houseNumber() {
        return sheet.orNull(HOUSE_NUMBER);
    }

    Postcode postcode() {
        return Postcode.parse(sheet.get(POSTCODE)).orElse(null);
    }

    String place() {
        return sheet.orNull(PLACE);
    }

    String phone() {
        return sheet.orNull(PHONE);
    }

    String email() {
        return sheet.orNull(EMAIL);
    }

    List<AccessPoint.Text> texts() {
        return Translations.of(sheet, PURPOSE, language -> new AccessPoint.Text(
                language, sheet.get(PURPOSE + "_" + language), sheet.orNull(ENTRANCE + "_" + language)));
    }

    List<WijkCode> wijken() {
        return sheet.lines(WIJKEN).stream().map(WijkCode::new).toList();
    }

    List<Facility> facilities() {
        return sheet.lines(FACILITIES).stream().map(Facility::valueOf).toList();
    }

    List<String> languages() {
        return sheet.lines(LANGUAGES);
    }

    List<AccessPoint.Partner> partners() {
        return sheet.lines(PARTNERS).stream().map(AccessPointSheet::partner).toList();
    }

    private static AccessPoint.Partner partner(String line) {
        String[] parts = line.split(":", 2);
        return new AccessPoint.Partner(parts[0].strip(), parts[1].strip());
    }

    List<String> successors() {
        return sheet.lines(SUCCESSORS);
    }

    boolean hasPostcode() {
        return postcode() != null;
    }

    /** A street alone does not bring anybody to the door. */
    boolean hasWholeAddress() {
        return sheet.has(HOUSE_NUMBER) && sheet.has(POSTCODE) && sheet.has(PLACE);
    }

    boolean hasPhoneThatCanBeDialled() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return sheet.get(PHONE).replaceAll("\\D", "").matches("14\\d{3,4}")
                    || numbers.isPossibleNumber(numbers.parse(sheet.get(PHONE), "NL"));
        } catch (NumberParseException e) {
            return false;
        }
    }

    boolean hasEmail() {
        return sheet.get(EMAIL).matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    }

    /** The first line that is not "name: what for", or that names a partner for the second time; empty when all are right. */
    String badPartner() {
        List<String> lines = sheet.lines(PARTNERS);
        List<String> names = lines.stream().map(line -> line.split(":", 2)[0].strip().toLowerCase()).toList();
        for (int index = 0; index < lines.size(); index++) {
            if (!lines.get(index).matches("[^:]{1,120}:\\s*\\S.{0,199}") || names.indexOf(names.get(index)) < index) {
                return lines.get(index);
            }
        }
        return "";
    }

    AccessPointSheet tidied() {
        Sheet tidy = sheet;
        if (hasPostcode()) {
            tidy = tidy.with(POSTCODE, postcode().toString());
        }
        if (sheet.has(PARTNERS) && badPartner().isEmpty()) {
            tidy = tidy.withLines(PARTNERS, partners().stream().map(AccessPointSheet::line).toList());
        }
        for (String choices : Arrays.asList(WIJKEN, LANGUAGES)) {
            tidy = sheet.has(choices) ? tidy.withLines(choices, sheet.lines(choices).stream().distinct().sorted().toList()) : tidy;
        }
        return new AccessPointSheet(tidy);
    }
}
