package nl.wijkteamwijzer.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.OpeningHours;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.Doors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hours that a kiosk keeps are those of the site, to the minute. */
class TeamFactsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern SQUARES = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private final Doors doors = KioskPicture.picture().part(Doors.class);
    private final AccessPoints points = KioskPicture.picture().part(AccessPoints.class);

    /** With summer holidays and their closures, both changes of the clock, Christmas, Easter. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01", "2026-09-14", "2026-11-23", "2026-12-20", "2027-03-01"})
    void aDoorIsOpenWhenTheOpeningHoursSaySo(String day) {
        LocalDate today = LocalDate.parse(day);
        TeamFacts facts = new TeamFacts(points, doors, today, "https://site");

        assertThat(points.on(today)).hasSizeGreaterThan(10).allSatisfy(point ->
                facts.of(point).build().getJsonArray("kanalen").getValuesAs(JsonObject.class)
                        .forEach(channel -> areTheHours(channel, point, today)));
    }

    @Test
    void everyChannelIsThere() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(points.on(today)).allSatisfy(point -> assertThat(new TeamFacts(points, doors, today, "").of(point).build().getJsonArray("kanalen"))
                .extracting(channel -> Channel.valueOf(channel.asJsonObject().getString("kanaal")))
                .containsExactlyElementsOf(doors.channels(point)));
    }

    @Test
    void saysWhyADoorIsShutOnAHoliday() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        JsonObject channel = new TeamFacts(points, doors, today, "").of(points.on(today).get(0)).build().getJsonArray("kanalen").getJsonObject(0);

        assertThat(channel.getJsonObject("dagen").keySet()).contains("2026-11-23", "2027-01-15").doesNotContain("2026-12-25", "2027-01-18");
        assertThat(channel.getJsonObject("redenen").getString("2026-12-25")).isEqualTo("Eerste Kerstdag");
    }

    /** A kiosk without a network would send people to a closed door. */
    @Test
    void aTeamHasNoHoursAfterItsLastDay() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        AccessPoints ending = KioskPicture.ending("merenwijk", LocalDate.of(2026, 12, 31));
        JsonObject days = new TeamFacts(ending, doors, today, "").of(ending.called("merenwijk", today).orElseThrow()).build().getJsonArray("kanalen").getJsonObject(0).getJsonObject("dagen");

        assertThat(days.keySet()).contains("2026-12-29").allMatch(day -> day.compareTo("2026-12-31") <= 0);
    }

    @Test
    void thePictureHoldsThePublicAddressAndNothingElse() throws Exception {
        JsonObject team = new TeamFacts(points, doors, LocalDate.of(2026, 11, 23), "https://wijkteam.voorbeeld.example")
                .of(points.called("mors", LocalDate.of(2026, 11, 23)).orElseThrow()).build();
        JsonObject picture = team.getJsonObject("qr");

        assertThat(team.getString("adresOpSite")).isEqualTo("https://wijkteam.voorbeeld.example/wijkteams/mors");
        assertThat(read(picture.getString("pad"), picture.getInt("zijde"))).isEqualTo(team.getString("adresOpSite"));
    }

    private void areTheHours(JsonObject told, AccessPoint point, LocalDate today) {
        OpeningHours hours = doors.hours(point, Channel.valueOf(told.getString("kanaal")), "nl");
        today.datesUntil(today.plusDays(KioskFacts.DAYS)).forEach(day -> {
            JsonArray stretches = told.getJsonObject("dagen").getJsonArray(day.toString());
            for (LocalTime time : times(stretches)) {
                ZonedDateTime moment = ZonedDateTime.of(day, time, ZONE);

                assertThat(isOpen(stretches, time)).as(point.getSlug() + " " + moment).isEqualTo(hours.at(moment).open());
            }
        });
    }

    /** The first and last minute of each stretch and those beside them, and some of a day on which nobody is there. */
    private static TreeSet<LocalTime> times(JsonArray stretches) {
        TreeSet<LocalTime> times = new TreeSet<>();
        for (int hour = 0; hour < 24; hour++) {
            times.add(LocalTime.of(hour, 15));
        }
        if (stretches != null) {
            stretches.forEach(stretch -> stretch.asJsonArray().getValuesAs(JsonString.class).forEach(edge -> {
                LocalTime time = LocalTime.parse(edge.getString());
                times.add(time.minusMinutes(1));
                times.add(time);
                times.add(time.plusMinutes(1));
            }));
        }
        return times;
    }

    private static boolean isOpen(JsonArray stretches, LocalTime time) {
        return stretches != null && stretches.stream().map(stretch -> stretch.asJsonArray()).anyMatch(stretch ->
                !time.isBefore(LocalTime.parse(stretch.getString(0))) && time.isBefore(LocalTime.parse(stretch.getString(1))));
    }

    private static String read(String path, int side) throws Exception {
        int scale = 4;
        int[] pixels = new int[side * side * scale * scale];
        Arrays.fill(pixels, 0xFFFFFF);
        SQUARES.matcher(path).results().forEach(row -> {
            for (int x = 0; x < Integer.parseInt(row.group(3)) * scale; x++) {
                for (int y = 0; y < scale; y++) {
                    int column = Integer.parseInt(row.group(1)) * scale + x;
                    pixels[(Integer.parseInt(row.group(2)) * scale + y) * side * scale + column] = 0;
                }
            }
        });
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side * scale, side * scale, pixels))))
                .getText();
    }
}
