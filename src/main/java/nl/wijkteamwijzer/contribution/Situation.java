package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.wijkteamwijzer.area.GemeenteCode;

/**
 * For whom a contribution is worked out.
 *
 * @param day on which the support is given, or begins
 * @param gemeente of whose choices; null for those of the law alone
 * @param persons in the household, from 1
 * @param clientUnder18 whether the support is for somebody under 18
 * @param wlz whether the household pays a contribution under the Wlz already
 * @param kinds of support, at least one
 * @param income of the household in the year that counts, in euro; null when it was not said
 */
public record Situation(
        LocalDate day,
        GemeenteCode gemeente,
        int persons,
        Aow aow,
        boolean clientUnder18,
        boolean wlz,
        Set<String> kinds,
        BigDecimal income) {

    /** @throws IllegalArgumentException when it cannot be: nobody, some of one person, no support, an income below nothing */
    public Situation {
        if (persons < 1) {
            throw new IllegalArgumentException("A household of " + persons);
        }
        if (persons == 1 && aow == Aow.DEEL) {
            throw new IllegalArgumentException("Some of one person");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("No support");
        }
        if (income != null && income.signum() < 0) {
            throw new IllegalArgumentException("An income of " + income);
        }
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    Household household() {
        return Household.of(persons, aow);
    }

    Situation on(LocalDate other) {
        return new Situation(other, gemeente, persons, aow, clientUnder18, wlz, kinds, income);
    }
}
