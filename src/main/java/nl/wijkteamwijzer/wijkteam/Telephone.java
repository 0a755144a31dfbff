package nl.wijkteamwijzer.wijkteam;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Makes a phone number one that can be tapped. */
@Named
@ApplicationScoped
public class Telephone {

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /** "tel:+31715160003" for "071-516 00 03"; a short or foreign number stays as it is. */
    public String link(String number) {
        try {
            return numbers.format(numbers.parse(number, "NL"), PhoneNumberFormat.RFC3966).replace("-", "");
        } catch (NumberParseException e) {
            return "tel:" + number.replaceAll("[^0-9+]", "");
        }
    }
}
