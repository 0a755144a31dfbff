package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.KioskLanguage;
import nl.wijkteamwijzer.kiosk.KioskProfile;
import nl.wijkteamwijzer.kiosk.Offer;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** What is typed about a kiosk. */
@Named
@RequestScoped
public class KioskForm {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    KioskDesk desk;

    @Inject
    Words words;

    @Inject
    Page page;

    private Long id;
    private String name;
    private String place;
    private String gemeente;
    private String team;
    private String[] languages = KioskLanguage.codes().toArray(String[]::new);
    private Offer[] offer = Offer.values();
    private boolean printer;
    private String telephone;

    void fill(Kiosk kiosk) {
        id = kiosk.getId();
        name = kiosk.getName();
        place = kiosk.getPlace();
        gemeente = kiosk.getGemeente().value();
        team = kiosk.getTeam();
        languages = kiosk.getLanguages().toArray(String[]::new);
        offer = kiosk.getOffer().toArray(Offer[]::new);
        printer = kiosk.isPrinter();
        telephone = kiosk.getTelephone();
    }

    /** What is wrong with it; empty when nothing is. */
    Optional<String> trouble() {
        if (name.isBlank() || place.isBlank()) {
            return Optional.of(words.say(name.isBlank() ? "beheer.kiosken.name.required" : "beheer.kiosken.place.required"));
        }
        if (desk.isTaken(name.strip(), id)) {
            return Optional.of(words.say("beheer.kiosken.name.taken", name.strip()));
        }
        boolean elsewhere = team != null && points().stream()
                .anyMatch(point -> point.getSlug().equals(team) && !point.getGemeente().value().equals(gemeente));
        return elsewhere ? Optional.of(words.say("beheer.kiosken.team.elsewhere")) : Optional.empty();
    }

    KioskProfile profile() {
        List<String> spoken = Stream.concat(Stream.of(KioskLanguage.NL.code()), Arrays.stream(languages)).distinct().toList();
        return new KioskProfile(name.strip(), place.strip(), team, new GemeenteCode(gemeente), spoken, Set.of(offer), printer,
                telephone == null || telephone.isBlank() ? null : telephone.strip());
    }

    private List<AccessPoint> points() {
        return picture.part(AccessPoints.class).on(asAt.day());
    }

    public List<SelectItem> getAllGemeenten() {
        return picture.part(AreaMap.class).served(asAt.day()).stream()
                .map(each -> new SelectItem(each.getCode().value(), each.getName()))
                .toList();
    }

    /** Those of today, and the one that was chosen before. */
    public List<SelectItem> getAllTeams() {
        List<SelectItem> all = new ArrayList<>();
        points().forEach(point -> all.add(new SelectItem(point.getSlug(), point.getName())));
        if (team != null && all.stream().noneMatch(item -> item.getValue().equals(team))) {
            all.add(new SelectItem(team, words.say("beheer.accounts.teams.notToday", team)));
        }
        return all;
    }

    /** But for Dutch, which each of them speaks. */
    public List<SelectItem> getAllLanguages() {
        Locale shown = Locale.forLanguageTag(page.getLanguage());
        return KioskLanguage.codes().stream()
                .filter(code -> !code.equals(KioskLanguage.NL.code()))
                .map(code -> new SelectItem(code, Locale.forLanguageTag(code).getDisplayLanguage(shown)))
                .toList();
    }

    public List<Offer> getAllOffers() {
        return List.of(Offer.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getGemeente() {
        return gemeente;
    }

    public void setGemeente(String gemeente) {
        this.gemeente = gemeente;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team == null || team.isBlank() ? null : team;
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }

    public Offer[] getOffer() {
        return offer;
    }

    public void setOffer(Offer[] offer) {
        this.offer = offer;
    }

    public boolean isPrinter() {
        return printer;
    }

    public void setPrinter(boolean printer) {
        this.printer = printer;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }
}
