package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.ListRow;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;

/** Behind beheer/soort.xhtml: all records of a kind. */
@Named
@RequestScoped
public class SoortBacking {

    /** Which records are shown. */
    public enum Show {
        ALLES,
        NU,
        CONCEPT,
        NAKIJKEN,
        VERLOPEN
    }

    /** By what they are put in order. */
    public enum Order {
        NAAM,
        GELDIG_VAN,
        GELDIG_TOT,
        NAGEKEKEN
    }

    @Inject
    Asked asked;

    @Inject
    RecordKinds kinds;

    @Inject
    Desk desk;

    @Inject
    DeskRights rights;

    @Inject
    Answers answers;

    @Inject
    AsAt asAt;

    private RecordKind<?> kind;
    private List<ListRow> all;

    /** Before the page is shown. */
    public void open() {
        kind = kinds.named(asked.get("kind"));
        PostedForm form = asked.form();
        if (form.isPosted()) {
            long draft = asked.number("weg");
            desk.bringBack(draft);
            answers.seeOther("/beheer/soort/" + kind.name() + "/" + desk.draft(draft).getRecordKey() + "/bewerken?klaar=teruggehaald");
            return;
        }
        all = desk.list(kind.name());
    }

    public String getKind() {
        return kind.name();
    }

    public boolean isMayBegin() {
        return rights.mayBegin(kind);
    }

    /** The draft that was just thrown away; empty when none was. */
    public String getThrownAway() {
        String id = asked.get("weg");
        return id.matches("\\d{1,18}") ? id : "";
    }

    public List<ListRow> getRows() {
        String words = getQuery().toLowerCase(Locale.ROOT);
        Comparator<ListRow> order = comparator();
        return all.stream()
                .filter(row -> (row.title() + " " + row.key()).toLowerCase(Locale.ROOT).contains(words))
                .filter(this::isShown)
                .sorted(isDown() ? order.reversed() : order)
                .toList();
    }

    private boolean isShown(ListRow row) {
        return switch (getShow()) {
            case ALLES -> true;
            case NU -> row.state() == ListRow.State.GELDIG || row.state() == ListRow.State.KOMT;
            case CONCEPT -> row.draft() != null || row.state() == ListRow.State.CONCEPT;
            case NAKIJKEN -> row.isOverdueOn(asAt.day());
            case VERLOPEN -> row.state() == ListRow.State.VERLOPEN;
        };
    }

    private Comparator<ListRow> comparator() {
        Comparator<ListRow> byTitle = Comparator.comparing(ListRow::title, String.CASE_INSENSITIVE_ORDER).thenComparing(ListRow::key);
        Comparator<LocalDate> days = Comparator.nullsLast(Comparator.naturalOrder());
        return switch (getOrder()) {
            case NAAM -> byTitle;
            case GELDIG_VAN -> Comparator.comparing(
                    (ListRow row) -> row.now() == null ? null : row.now().publication().getValidFrom(), days).thenComparing(byTitle);
            case GELDIG_TOT -> Comparator.comparing(
                    (ListRow row) -> row.now() == null ? null : row.now().publication().getValidTo().orElse(null), days)
                    .thenComparing(byTitle);
            case NAGEKEKEN -> Comparator.comparing(
                    (ListRow row) -> row.now() == null ? null : row.now().publication().getCheckedOn(), days).thenComparing(byTitle);
        };
    }

    public boolean isWithoutRecords() {
        return all.isEmpty();
    }

    public String getQuery() {
        return asked.get("q").strip();
    }

    public Show getShow() {
        return List.of(Show.values()).stream().filter(show -> show.name().equals(asked.get("toon"))).findFirst().orElse(Show.ALLES);
    }

    public Order getOrder() {
        return List.of(Order.values()).stream().filter(order -> order.name().equals(asked.get("orde"))).findFirst().orElse(Order.NAAM);
    }

    public boolean isDown() {
        return asked.get("af").equals("ja");
    }

    public List<Show> getShows() {
        return List.of(Show.values());
    }

    public List<Order> getOrders() {
        return List.of(Order.values());
    }

    /** "ascending" or "descending" where a column gives the order, else null. */
    public String sorted(String order) {
        return !getOrder().name().equals(order) ? "none" : isDown() ? "descending" : "ascending";
    }

    /** The address of this list in the order of a column; the other way round when it has that order already. */
    public String inOrder(String order) {
        boolean down = getOrder().name().equals(order) && !isDown();
        return "/beheer/soort/" + kind.name() + "?orde=" + order + (down ? "&af=ja" : "") + "&toon=" + getShow()
                + "&q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8);
    }

    /** The address of a record, or of the draft when there is nothing else of it yet. */
    public String pathOf(ListRow row) {
        return "/beheer/soort/" + kind.name() + "/" + row.key() + (row.now() == null ? "/bewerken" : "");
    }
}
