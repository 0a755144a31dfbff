package nl.wijkteamwijzer.wijkteam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.openinghours.LiberationDay;

/** On which of the days that are a municipal choice the doors of a gemeente stay shut. */
@Entity
@Table(name = "holiday_setting")
public class HolidaySetting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gemeente_code", nullable = false)
    private GemeenteCode gemeente;

    @Column(name = "good_friday")
    private boolean goodFriday;

    @Enumerated(EnumType.STRING)
    @Column(name = "liberation_day")
    private LiberationDay liberationDay;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected HolidaySetting() {
        // for JPA
    }

    boolean isOf(GemeenteCode code, LocalDate day) {
        return gemeente.equals(code) && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean closesOnGoodFriday() {
        return goodFriday;
    }

    LiberationDay liberationDay() {
        return liberationDay;
    }
}
