package nl.wijkteamwijzer.wijkteam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.openinghours.LocalHoliday;

/** A yearly day off that only this gemeente has, such as Leidens Ontzet. */
@Entity
@Table(name = "local_holiday")
public class LocalHolidaySetting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gemeente_code", nullable = false)
    private GemeenteCode gemeente;

    @Column(name = "name_nl", nullable = false)
    private String nameNl;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "month_number")
    private int month;

    @Column(name = "day_number")
    private int day;

    @Column(name = "sunday_shift")
    private int sundayShift;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected LocalHolidaySetting() {
        // for JPA
    }

    boolean isOf(GemeenteCode code, LocalDate onDay) {
        return gemeente.equals(code) && !onDay.isBefore(validFrom) && (validTo == null || !onDay.isAfter(validTo));
    }

    LocalHoliday holiday(String language) {
        return new LocalHoliday(language.equals("nl") ? nameNl : nameEn, MonthDay.of(month, day), sundayShift);
    }
}
