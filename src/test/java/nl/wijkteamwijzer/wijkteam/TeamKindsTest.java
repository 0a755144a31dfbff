package nl.wijkteamwijzer.wijkteam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.AreaMaps;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.publishing.PublishedRecords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TeamKindsTest {

    private static SeededDatabase database;
    private static EntityManager entities;
    private static AccessPointKind points;
    private static ChannelWeekKind weeks;
    private static ClosureKind closures;

    @BeforeAll
    static void open() {
        database = new SeededDatabase();
        entities = database.entities();
        bringInTwoWijken();
        Map<Class<?>, Object> parts = Map.of(
                AreaMap.class, new AreaMaps(entities).read(), AccessPoints.class, new AccessPointsSource(entities).read());
        PublishedPicture picture = new PublishedPicture() {
            @Override
            public <T> T part(Class<T> type) {
                return type.cast(parts.get(type));
            }
        };
        Clock clock = Clock.fixed(LocalDate.of(2026, 10, 1).atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(),
                ZoneId.of("Europe/Amsterdam"));
        PlaceChoices places = new PlaceChoices(picture, clock);
        points = new AccessPointKind(places);
        weeks = new ChannelWeekKind(places);
        closures = new ClosureKind(places);
    }

    /** The map is read in from a file of CBS, not seeded. */
    private static void bringInTwoWijken() {
        entities.getTransaction().begin();
        entities.createNativeQuery("insert into wijk (name, code, valid_from) values ('Morsdistrict', 'WK054606', '2015-01-01'), "
                + "('Stevenshofdistrict', 'WK054609', '2015-01-01')").executeUpdate();
        entities.getTransaction().commit();
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    @Test
    void everySeededRecordComesBackAsItWas() {
        for (RecordKind<?> kind : List.of(points, weeks, closures)) {
            comesBack(kind);
        }
    }

    private static <T extends PublicRecord> void comesBack(RecordKind<T> kind) {
        List<T> all = new PublishedRecords(entities).all(kind.type());
        assertThat(all).isNotEmpty().allSatisfy(record -> {
            Sheet sheet = kind.read(record);
            String key = kind.key(record);
            T written = kind.write(key, 2, record.getPublication(), sheet);

            assertThat(kind.read(written)).isEqualTo(sheet);
            assertThat(kind.key(written)).isEqualTo(key).matches("[a-z0-9-]{1,120}");
            assertThat(written.recordKey()).isEqualTo(record.recordKey());
            assertThat(kind.title(written)).isEqualTo(kind.title(record)).isNotBlank();
            assertThat(kind.tidied(sheet).texts()).containsAllEntriesOf(sheet.texts());
            assertThat(kind.check(key, sheet, all)).isEmpty();
            assertThat(kind.fields()).extracting(Field::name).containsAll(sheet.texts().keySet());
        });
    }

    @Test
    void everyChoiceHasAName() {
        for (RecordKind<?> kind : List.of(points, weeks, closures)) {
            for (Field field : kind.fields()) {
                assertThat(field.choices())
                        .allSatisfy(choice -> assertThat(kind.choiceName(field, choice, "nl")).as(choice).isPresent());
            }
        }
    }

    @Test
    void aWrittenRecordCanBeKept() {
        ChannelWeek week = new PublishedRecords(entities).all(ChannelWeek.class).get(0);
        AccessPoint point = new PublishedRecords(entities).all(AccessPoint.class).get(0);
        Closure closure = new PublishedRecords(entities).all(Closure.class).get(0);
        entities.getTransaction().begin();
        entities.persist(weeks.write(weeks.key(week), 7, week.getPublication(), weeks.read(week)));
        entities.persist(points.write(points.key(point), 7, point.getPublication(),
                points.read(point).with(AccessPointSheet.SUCCESSORS, "mors\nleiden-noord")));
        entities.persist(closures.write(closures.key(closure), 7, closure.getPublication(), closures.read(closure)));
        entities.flush();
        entities.clear();

        AccessPoint kept = new PublishedRecords(entities).all(AccessPoint.class).stream()
                .filter(each -> each.getRevision() == 7).findFirst().orElseThrow();
        assertThat(kept.getSuccessors()).containsExactly("leiden-noord", "mors");
        assertThat(points.read(kept).with(AccessPointSheet.SUCCESSORS, "")).isEqualTo(points.read(point));
        assertThat(new PublishedRecords(entities).all(ChannelWeek.class).stream()
                .filter(each -> each.getRevision() == 7).map(weeks::read)).containsExactly(weeks.read(week));
        assertThat(new PublishedRecords(entities).all(Closure.class).stream()
                .filter(each -> each.getRevision() == 7).map(closures::read)).containsExactly(closures.read(closure));
        entities.getTransaction().rollback();
    }

    @Test
    void anAddressIsMadeOfTheName() {
        assertThat(points.newKey(Sheet.empty().with("naam", "Sociaal Wijkteam 't Café-Noord "))).isEqualTo("sociaal-wijkteam-t-cafe-noord");
        assertThat(points.newKey(Sheet.empty().with("naam", "a".repeat(59) + " bc"))).isEqualTo("a".repeat(59));
        assertThat(points.newKey(Sheet.empty())).isEmpty();
    }

    @Test
    void contactThatLeadsNowhereIsRefused() {
        Sheet typed = Sheet.empty().with("postcode", "2315A").with("telefoon", "071").with("email", "team@leiden")
                .with("straat", "Kooilaan").with("partners", "MEE: helpt\nmee: nog eens");

        assertThat(points.check("x", typed, List.of())).extracting(Trouble::field)
                .containsExactly("postcode", "telefoon", "email", "straat", "partners");
        assertThat(points.check("x", Sheet.empty().with("telefoon", "14 071").with("email", "team@leiden.nl"), List.of())).isEmpty();
    }

    @Test
    void aSuccessorIsAnotherTeamOrOneThatIsBegun() {
        List<AccessPoint> all = new PublishedRecords(entities).all(AccessPoint.class);
        Sheet mors = points.read(all.stream().filter(point -> point.getSlug().equals("mors")).findFirst().orElseThrow());
        points.drafts = new Drafts() {
            @Override
            public List<Draft> ofKind(String kind) {
                return List.of(begun("Team Nieuw West"));
            }
        };

        assertThat(points.check("mors", mors.with("opvolgers", "roodenburg\nteam-nieuw-west"), all)).isEmpty();
        assertThat(points.check("mors", mors.with("opvolgers", "roodenburg\nroodenburgh"), all))
                .containsExactly(Trouble.in("opvolgers", "beheer.toegangspunten.fout.opvolger", "roodenburgh"));
        assertThat(points.check("mors", mors.with("opvolgers", "mors"), all)).extracting(Trouble::field).containsExactly("opvolgers");
    }

    private static Draft begun(String name) {
        return new Draft() {
            @Override
            public Sheet sheet() {
                return Sheet.empty().with("naam", name);
            }

            @Override
            public boolean isNew() {
                return true;
            }
        };
    }

    @Test
    void aWeekSaysWhichLineIsWrong() {
        Sheet typed = Sheet.empty().with("toegangspunt", "mors").with("kanaal", "INLOOP").with("week", "ma 9-12\nma 11-13\nwo 12-9\nsoms");

        assertThat(weeks.check("mors--inloop", typed, List.of())).extracting(Trouble::key, Trouble::about).containsExactly(
                org.assertj.core.groups.Tuple.tuple("beheer.weken.fout.OVERLAP", List.of(2, "ma 11-13")),
                org.assertj.core.groups.Tuple.tuple("beheer.weken.fout.ORDER", List.of(3, "wo 12-9")),
                org.assertj.core.groups.Tuple.tuple("beheer.weken.fout.UNREADABLE", List.of(4, "soms")));
        assertThat(weeks.newKey(typed)).isEqualTo("mors--inloop");
        assertThat(weeks.team("mors--inloop", Sheet.empty())).contains("mors");
    }

    @Test
    void aWeekIsNotMovedToAnotherTeam() {
        Sheet typed = Sheet.empty().with("toegangspunt", "roodenburg").with("kanaal", "INLOOP").with("week", "ma 9-12");

        assertThat(weeks.check("mors--inloop", typed, List.of())).extracting(Trouble::key).containsExactly("beheer.weken.fout.vast");
    }

    @Test
    void aSuccessorOfAWeekCountsByItself() {
        List<ChannelWeek> own = new PublishedRecords(entities).all(ChannelWeek.class).stream()
                .filter(week -> weeks.key(week).equals("binnenstad-noord--inloop")).toList();

        assertThat(weeks.nextRevision(own, own.get(0).getPublication().getValidFrom())).isEqualTo(2);
        assertThat(weeks.nextRevision(own, LocalDate.of(2030, 1, 1))).isEqualTo(1);
    }

    @Test
    void aClosureKeepsItsKeyWhenItsDaysMove() {
        Sheet typed = Sheet.empty().with("gemeente", "GM0546").with("toegangspunt", "mors").with("kanaal", "INLOOP")
                .with("eersteDag", "2026-11-11").with("uren", "9 - 12u").with("reden_nl", "een storing");
        String key = closures.newKey(typed);
        Closure moved = closures.write(key, 2, null, typed.with("eersteDag", "2026-11-12").with("laatsteDag", "2026-11-13"));

        assertThat(key).isEqualTo("mors--inloop--2026-11-11");
        assertThat(closures.check(key, typed.with("eersteDag", "2026-11-12"), List.of())).isEmpty();
        assertThat(moved.recordKey()).isEqualTo(key);
        assertThat(closures.tidied(typed).get("uren")).isEqualTo("9.00-12.00");
        assertThat(closures.tidied(typed).get("laatsteDag")).isEqualTo("2026-11-11");
    }

    @Test
    void aClosureThatCannotBeIsRefused() {
        Sheet typed = Sheet.empty().with("gemeente", "GM0546").with("eersteDag", "2026-11-11").with("laatsteDag", "2026-11-10")
                .with("uren", "12-9");

        assertThat(closures.check("", typed, List.of())).extracting(Trouble::field).containsExactly("laatsteDag", "uren");
        assertThat(closures.check("", Sheet.empty().with("gemeente", "?").with("eersteDag", "2026-13-01"), List.of())).isEmpty();
        assertThat(closures.newKey(typed)).isEqualTo("gm0546--2026-11-11");
    }

    @Test
    void aWijkWithoutATeamOrWithTwoIsSaidBeforeItGoesOut() {
        List<AccessPoint> all = new PublishedRecords(entities).all(AccessPoint.class);
        AccessPoint mors = all.stream().filter(point -> point.getSlug().equals("mors")).findFirst().orElseThrow();
        Sheet typed = points.read(mors).with("geldigVan", "2026-12-01");

        assertThat(points.advice("mors", typed, all)).isEmpty();
        assertThat(points.advice("mors", typed.with("wijken", "WK054609"), all)).extracting(Trouble::key, trouble -> trouble.about().get(1))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("beheer.toegangspunten.advies.hole", "Morsdistrict"),
                        org.assertj.core.groups.Tuple.tuple("beheer.toegangspunten.advies.overlap", "Stevenshofdistrict"));
    }

    @Test
    void aLayerIsRightWhenEachWijkHasOneTeam() {
        AccessPoints read = new AccessPointsSource(entities).read();
        AreaMap map = new AreaMaps(entities).read();
        LocalDate day = LocalDate.of(2026, 12, 1);
        AccessKind kind = read.kind("SOCIAAL_WIJKTEAM").orElseThrow();
        List<AccessPoint> all = read.on(day);
        List<AccessPoint> withoutMors = all.stream().filter(point -> !point.getSlug().equals("mors")).toList();

        assertThat(AreaCheck.of(kind, map.wijken(day), all).isRight()).isTrue();
        assertThat(AreaCheck.of(kind, map.wijken(day), withoutMors).holes()).extracting(row -> row.wijk().getName())
                .containsExactly("Morsdistrict");
    }
}
