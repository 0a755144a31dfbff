package nl.wijkteamwijzer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the interface in the language of the page, with the things they are about filled in. */
@Named
@RequestScoped
public class Words {

    private static final int DAYS_WITHOUT_A_DATE = 6;
    private static final Currency EURO = Currency.getInstance("EUR");

    /** How the keys of words begin that only staff read. */
    private static final String STAFF = "beheer.";

    @Inject
    Page page;

    /** @throws java.util.MissingResourceException when there is no such text */
    public String say(String key, Object... about) {
        return new MessageFormat(bundle(key).getString(key), locale()).format(about);
    }

    /** Whether there are words under a key. */
    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    /** The same in a language other than that of the page. */
    public static String sayIn(String language, String key) {
        return ResourceBundle.getBundle("nl.wijkteamwijzer.i18n.Messages", Locale.forLanguageTag(language)).getString(key);
    }

    /** "€ 21,80": an amount in euro, in whole cents. */
    public String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(EURO);
        return format.format(amount);
    }

    /** "maart 2026" */
    public String month(YearMonth month) {
        return format("format.month", month);
    }

    /** "9.00 uur" */
    public String time(LocalTime time) {
        return format("format.time", time);
    }

    /** "9.00" */
    public String shortTime(LocalTime time) {
        return format("format.shortTime", time);
    }

    /** "1 oktober 2026" */
    public String date(LocalDate day) {
        return format("format.date", day);
    }

    /** "donderdag 1 oktober 2026" */
    public String longDate(LocalDate day) {
        return format("format.longDate", day);
    }

    /** "maandag" */
    public String weekday(LocalDate day) {
        return format("format.weekday", day);
    }

    /** "vandaag vanaf 13.00 uur", "morgen vanaf 9.00 uur", "maandag 5 oktober vanaf 9.00 uur". */
    public String from(ZonedDateTime then, ZonedDateTime now) {
        return say("moment.from", day(then.toLocalDate(), now.toLocalDate()), time(then.toLocalTime()));
    }

    private String day(LocalDate then, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, then);
        if (days == 0) {
            return say("moment.today");
        }
        if (days == 1) {
            return say("moment.tomorrow");
        }
        return format(days <= DAYS_WITHOUT_A_DATE ? "format.weekday" : "format.dayInYear", then);
    }

    private String format(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(bundle(pattern).getString(pattern), locale()).format(moment);
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle("nl.wijkteamwijzer.i18n." + (key.startsWith(STAFF) ? "Beheer" : "Messages"), locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(page.getLanguage());
    }
}
