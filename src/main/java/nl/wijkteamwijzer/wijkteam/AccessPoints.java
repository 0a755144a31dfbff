package nl.wijkteamwijzer.wijkteam;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All published access points, of every day. Never changes; is replaced as a whole. */
public final class AccessPoints {

    private final Map<String, AccessKind> kinds;
    private final List<AccessPoint> revisions;
    private final Comparator<AccessPoint> order;

    AccessPoints(List<AccessKind> kinds, List<AccessPoint> revisions) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(AccessKind::getKind, Function.identity()));
        this.revisions = List.copyOf(revisions);
        order = comparingInt((AccessPoint point) -> kind(point).getPosition()).thenComparing(comparing(AccessPoint::getName));
    }

    /** Those of one day, by kind and then by name. */
    public List<AccessPoint> on(LocalDate day) {
        return PublicRecord.inForceOn(day, revisions).stream().sorted(order).toList();
    }

    /** Each that was ever published or will be, by kind and then by name: its last revision. */
    public List<AccessPoint> known() {
        return PublicRecord.latest(revisions).stream().sorted(order).toList();
    }

    public List<AccessPoint> inGemeente(GemeenteCode gemeente, LocalDate day) {
        return on(day).stream().filter(point -> point.getGemeente().equals(gemeente)).toList();
    }

    public Optional<AccessPoint> called(String slug, LocalDate day) {
        return PublicRecord.inForceOn(day, revisions).stream()
                .filter(point -> point.getSlug().equals(slug))
                .findFirst();
    }

    /** One that has ended by a day and has others go on with its work: as it was last. */
    public Optional<AccessPoint> ended(String slug, LocalDate day) {
        return known().stream()
                .filter(point -> point.getSlug().equals(slug) && !point.getSuccessors().isEmpty())
                .filter(point -> point.getPublication().getValidTo().filter(last -> last.isBefore(day)).isPresent())
                .findFirst();
    }

    /** Those who cover a wijk, of each layer one as a rule. */
    public List<AccessPoint> serving(WijkCode wijk, LocalDate day) {
        return on(day).stream().filter(point -> point.serves(wijk)).toList();
    }

    /** Those of a kind in the whole gemeente. */
    public List<AccessPoint> ofKind(String kind, GemeenteCode gemeente, LocalDate day) {
        return inGemeente(gemeente, day).stream().filter(point -> point.getKind().equals(kind)).toList();
    }

    /**
     * Those of other kinds that cover one of the same wijken, for who stands at this door with another question.
     *
     * @param wijk only those of this wijk; null for all wijken of the access point
     */
    public List<AccessPoint> beside(AccessPoint point, WijkCode wijk, LocalDate day) {
        return on(day).stream()
                .filter(other -> !other.getKind().equals(point.getKind()))
                .filter(other -> wijk == null
                        ? point.getWijken().stream().anyMatch(other::serves)
                        : other.serves(wijk))
                .toList();
    }

    /** The page of an access point for who lives in a wijk: it names the wijk only where that changes what is shown. */
    public String path(AccessPoint point, WijkCode wijk, LocalDate day) {
        boolean tells = point.serves(wijk) && !beside(point, wijk, day).equals(beside(point, null, day));
        return "/wijkteams/" + point.getSlug() + (tells ? "?wijk=" + wijk : "");
    }

    public AccessKind kind(AccessPoint point) {
        return kinds.get(point.getKind());
    }

    /** In order of position. */
    public List<AccessKind> kinds() {
        return kinds.values().stream().sorted(comparingInt(AccessKind::getPosition)).toList();
    }

    public Optional<AccessKind> kind(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }
}
