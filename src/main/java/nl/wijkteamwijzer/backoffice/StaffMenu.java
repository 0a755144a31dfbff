package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.signin.OpenIdStaff;
import nl.wijkteamwijzer.web.Page;

/** The menu of the back office: of each part what whoever asks may open, and nothing else. {@link StaffRoutes} knows who may. */
@Named
@RequestScoped
public class StaffMenu {

    /** A heading in the menu. */
    public enum Group {
        WORK,
        TEAMS,
        TEXTS,
        COSTS,
        RESEARCH,
        MANAGE;

        /** The key of its name. */
        public String text() {
            return "beheer.menu." + name();
        }
    }

    /**
     * A place in the menu.
     *
     * @param group null: in the menu under one's own name
     * @param text the key of what it says
     */
    public record Item(Group group, String path, String text) {}

    private static final List<Item> ITEMS = List.of(
            new Item(Group.WORK, "/beheer", "beheer.start.title"),
            new Item(Group.WORK, "/beheer/imports", "beheer.imports.title"),
            new Item(Group.TEAMS, "/beheer/teams", "beheer.teams.title"),
            new Item(Group.TEAMS, "/beheer/sluiten", "beheer.sluiten.title"),
            new Item(Group.TEAMS, "/beheer/gebieden", "beheer.gebieden.title"),
            new Item(Group.TEAMS, "/beheer/adressen", "beheer.adressen.title"),
            new Item(Group.TEXTS, "/beheer/kalender", "beheer.kalender.title"),
            new Item(Group.TEXTS, "/beheer/afbeeldingen", "beheer.afbeeldingen.title"),
            new Item(Group.TEXTS, "/beheer/vertalingen", "beheer.vertalingen.title"),
            new Item(Group.TEXTS, "/beheer/links", "beheer.links.title"),
            new Item(Group.COSTS, "/beheer/tarieven", "beheer.kind.tarieven"),
            new Item(Group.RESEARCH, "/beheer/cijfers", "beheer.cijfers.title"),
            new Item(Group.RESEARCH, "/beheer/publicaties", "beheer.publicaties.title"),
            new Item(Group.RESEARCH, "/beheer/indicatoren/waarden", "beheer.kind.indicatorwaarden"),
            new Item(Group.RESEARCH, "/beheer/vragenlijsten", "beheer.kind.vragenlijsten"),
            new Item(Group.RESEARCH, "/beheer/uitnodigingen", "beheer.uitnodigingen.title"),
            new Item(Group.RESEARCH, "/beheer/invoeren", "beheer.invoeren.title"),
            new Item(Group.MANAGE, "/beheer/accounts", "beheer.accounts.title"),
            new Item(Group.MANAGE, "/beheer/kiosken", "beheer.kiosken.title"),
            new Item(Group.MANAGE, "/beheer/kiosken/vertalingen", "beheer.kioskvertalingen.title"),
            new Item(Group.MANAGE, "/beheer/logboek", "beheer.logboek.title"),
            new Item(null, "/beheer/account", "beheer.account.title"));

    @Inject
    CurrentStaff staff;

    /** When it has the accounts, there are none here. */
    @Inject
    OpenIdStaff elsewhere;

    @Inject
    RecordKinds kinds;

    @Inject
    DeskRights rights;

    @Inject
    Page page;

    private List<Item> open;

    /** The parts in which there is something to open. */
    public List<Group> getGroups() {
        return Stream.of(Group.values()).filter(group -> !itemsOf(group).isEmpty()).toList();
    }

    /** @param group null: what is about oneself */
    public List<Item> itemsOf(Group group) {
        return open().stream().filter(item -> item.group() == group).toList();
    }

    public List<Item> getPersonal() {
        return itemsOf(null);
    }

    /** "page" when this is the page that is shown, "true" when that is a page under it, else null. */
    public String current(Item item) {
        if (page.isAt(item.path())) {
            return "page";
        }
        return nearest().filter(item::equals).isPresent() ? "true" : null;
    }

    /** The place under which the page that is shown is found: a list, of a form. */
    private Optional<Item> nearest() {
        return open().stream()
                .filter(item -> !item.path().equals("/beheer") && page.getPath().startsWith(item.path() + "/"))
                .max(Comparator.comparing(item -> item.path().length()));
    }

    /** Pages first, then lists of what has no page of its own to begin at. */
    private List<Item> open() {
        if (open == null) {
            open = Stream.concat(ITEMS.stream().filter(this::mayOpen), kinds.all().stream().filter(this::isMine).map(StaffMenu::list)).toList();
        }
        return open;
    }

    private static Item list(RecordKind<?> kind) {
        return new Item(Group.valueOf(kind.subject().name()), "/beheer/soort/" + kind.name(), "beheer.kind." + kind.name());
    }

    private boolean isMine(RecordKind<?> kind) {
        return staff.may(Right.SIGNED_IN) && rights.maySee(kind)
                && ITEMS.stream().noneMatch(item -> item.text().equals("beheer.kind." + kind.name()));
    }

    private boolean mayOpen(Item item) {
        boolean isElsewhere = elsewhere.isOn() && item.path().startsWith("/beheer/account");
        return !isElsewhere && leadsTo(item.path());
    }

    /** Whether who asks may open the page at an address. */
    public boolean leadsTo(String path) {
        return StaffRoutes.find(path).filter(found -> found.rights().stream().anyMatch(staff::may)).isPresent();
    }
}
