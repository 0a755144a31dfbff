package nl.wijkteamwijzer.teamdesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Slug;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessKind;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Behind beheer/overgang.xhtml: teams of a layer merge, are split or make way for others, with their wijken, on one day. */
@Named
@RequestScoped
public class OvergangBacking {

    /** How a team that is to begin is chosen, before it has a name. */
    private static final List<String> NEW = List.of("nieuw-1", "nieuw-2");

    private static final int LONGEST_SLUG = 60;

    private static final int YEARS_AHEAD = 5;

    @Inject
    SuccessionDesk desk;

    @Inject
    AccessPointKind kind;

    @Inject
    PublishedPicture picture;

    @Inject
    KindWords kindWords;

    @Inject
    AsAt asAt;

    @Inject
    Answers answers;

    @Inject
    Page page;

    @Inject
    Words words;

    private final Map<String, String> next = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private AccessKind layer;
    private LocalDate day;
    private boolean misread;
    private String reason = "";
    private Succession change;
    private boolean refused;

    /** The day is chosen first: teams and wijken are those of that day. */
    @PostConstruct
    void look() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        layer = getLayers().stream().filter(each -> each.getKind().equals(asked.get("laag"))).findFirst().orElse(getLayers().get(0));
        day = day(asked.get("dag"));
        misread = day == null && asked.get("dag") != null;
        NEW.forEach(each -> names.put(each, ""));
        getWijken().forEach(wijk -> next.put(wijk.getCode().value(), getTeams().stream()
                .filter(team -> team.serves(wijk.getCode())).map(AccessPoint::getSlug).findFirst().orElse("")));
    }

    /** Before the page is shown. */
    public void open() {
        if (misread) {
            tell(Trouble.in("dag", "beheer.overgang.trouble.day"));
            answers.notUnderstood();
        }
    }

    /** Null when it is none, or not after today. */
    private LocalDate day(String text) {
        try {
            LocalDate read = LocalDate.parse(text == null ? "" : text.strip());
            return read.isAfter(asAt.day()) && read.isBefore(asAt.day().plusYears(YEARS_AHEAD)) ? read : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<AccessKind> getLayers() {
        return picture.part(AccessPoints.class).kinds().stream().filter(AccessKind::isByWijk).toList();
    }

    public String name(AccessKind each) {
        return each.text(page.getLanguage()).getName();
    }

    public List<Wijk> getWijken() {
        if (day == null) {
            return List.of();
        }
        AreaMap map = picture.part(AreaMap.class);
        Set<GemeenteCode> served = map.served(day).stream().map(Gemeente::getCode).collect(Collectors.toSet());
        return map.wijken(day).stream().filter(wijk -> served.contains(wijk.getCode().gemeente())).toList();
    }

    public List<AccessPoint> getTeams() {
        return day == null ? List.of() : picture.part(AccessPoints.class).on(day).stream()
                .filter(point -> point.getKind().equals(layer.getKind()))
                .toList();
    }

    public void preview() {
        change = checked();
    }

    public void submit() {
        Succession right = checked();
        if (right != null) {
            try {
                String title = words.say("beheer.overgang.name", words.date(day));
                answers.seeOther("/beheer/imports/" + desk.submit(right, namesBySlug(), title, reason) + "?klaar=overgang");
            } catch (NotReady e) {
                e.getTroubles().forEach(this::tell);
                refuse();
            }
        }
    }

    /** Null when something is not right. */
    private Succession checked() {
        Map<WijkCode, String> wanted = new LinkedHashMap<>();
        next.forEach((wijk, slug) -> {
            if (slug != null && !slug.isEmpty()) {
                wanted.put(new WijkCode(wijk), NEW.contains(slug) ? slug(slug) : slug);
            }
        });
        Succession wished = new Succession(day, layer.getKind(), getTeams(), wanted);
        if (day == null) {
            tell(Trouble.in("dag", "beheer.overgang.trouble.day"));
        } else if (wanted.containsValue("")) {
            tell(Trouble.in("name-1", "beheer.overgang.trouble.name"));
        } else if (reason.isBlank()) {
            tell(Trouble.in("reason", "beheer.overgang.trouble.reason"));
        } else if (wished.moves().stream().noneMatch(Succession.Move::isChange)) {
            tell(Trouble.in(null, "beheer.overgang.trouble.nothing"));
        } else {
            return wished;
        }
        refuse();
        return null;
    }

    private void refuse() {
        refused = true;
        answers.notUnderstood();
    }

    private void tell(Trouble trouble) {
        FacesContext.getCurrentInstance().addMessage(trouble.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR,
                kindWords.trouble(AccessPointKind.NAME, trouble, kind.fields()), null));
    }

    private String slug(String choice) {
        return Slug.of(names.get(choice) == null ? "" : names.get(choice), LONGEST_SLUG);
    }

    private Map<String, String> namesBySlug() {
        return NEW.stream().filter(each -> !slug(each).isEmpty()).collect(Collectors.toMap(this::slug, each -> names.get(each).strip(),
                (one, other) -> one));
    }

    /** As staff call a team, of those that are there and those that begin. */
    public String called(String slug) {
        return getTeams().stream().filter(team -> team.getSlug().equals(slug)).map(AccessPoint::getName).findFirst()
                .orElseGet(() -> namesBySlug().getOrDefault(slug, slug));
    }

    public String wijk(WijkCode code) {
        return picture.part(AreaMap.class).wijk(code, day).map(Wijk::getName).orElse(code.value());
    }

    /** What it comes to; null until it is asked for and right. */
    public Succession getChange() {
        return change;
    }

    /** Whether what it comes to is shown, or its button was pressed. */
    public boolean isShown() {
        return change != null || !refused && FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().containsKey("submit");
    }

    public AccessKind getLayer() {
        return layer;
    }

    public Map<String, String> getNext() {
        return next;
    }

    public Map<String, String> getNames() {
        return names;
    }

    /** Null while it is to be chosen. */
    public LocalDate getDay() {
        return day;
    }

    /** As it was typed. */
    public String getAskedDay() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("dag", "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
