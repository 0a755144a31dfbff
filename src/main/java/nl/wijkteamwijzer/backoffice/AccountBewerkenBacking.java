package nl.wijkteamwijzer.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.AccountDesk;
import nl.wijkteamwijzer.account.AccountName;
import nl.wijkteamwijzer.account.ChangedMeanwhile;
import nl.wijkteamwijzer.account.LastBeheerder;
import nl.wijkteamwijzer.account.Profile;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Visitors;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Behind beheer/accounts/bewerken.xhtml: one account, that is there or is to come. */
@Named
@RequestScoped
public class AccountBewerkenBacking {

    @Inject
    AccountDesk desk;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    Page page;

    @Inject
    Visitors visitors;

    @Inject
    HttpServletRequest request;

    private String asked;
    private Account account;
    private String name;
    private String displayName;
    private String email;
    private Role[] roles = {};
    private String[] teams = {};
    private String link;
    private String seen;

    @PostConstruct
    void look() {
        asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("account");
        account = asked == null ? null : desk.called(asked).orElse(null);
        if (account != null) {
            name = account.getName();
            displayName = account.getDisplayName();
            email = account.getEmail();
            roles = account.getRoles().toArray(Role[]::new);
            teams = account.getTeams().toArray(String[]::new);
        }
    }

    /** Asked before the page is shown. */
    public void open() {
        if (account == null && asked != null) {
            throw new NotThere("account " + asked);
        }
    }

    public void save() {
        Optional<String> checked = isNew() ? AccountName.of(name) : Optional.of(account.getName());
        if (checked.isEmpty()) {
            answers.refused(words.say("beheer.accounts.name.odd"));
        } else if (isNew() && desk.called(checked.get()).isPresent()) {
            answers.refused(words.say("beheer.accounts.name.taken", checked.get()));
        } else {
            keep(new Profile(checked.get(), displayName, email, Set.of(roles), isCoordinator() ? Set.of(teams) : Set.of()));
        }
    }

    private void keep(Profile profile) {
        if (isNew()) {
            link = link(desk.invite(profile));
            account = desk.called(profile.name()).orElseThrow();
        } else {
            change(profile);
        }
    }

    private void change(Profile profile) {
        try {
            unlessLast(() -> desk.change(profile, seen));
        } catch (ChangedMeanwhile other) {
            answers.refused(words.say("beheer.accounts.meanwhile", AccountDifference.between(profile, other.now(), words)));
        }
    }

    public void inviteAgain() {
        link = link(desk.inviteAgain(account.getName()));
    }

    public void block() {
        unlessLast(() -> desk.block(account.getName()));
    }

    public void unblock() {
        unlessLast(() -> desk.unblock(account.getName()));
    }

    public void forgetSecondFactor() {
        unlessLast(() -> desk.forgetSecondFactor(account.getName()));
    }

    private void unlessLast(Runnable change) {
        try {
            change.run();
            answers.seeOther("/beheer/accounts/" + account.getName() + "?gedaan=ja");
        } catch (LastBeheerder last) {
            answers.refused(words.say("beheer.accounts.last"));
        }
    }

    private String link(String code) {
        return visitors.site(request) + page.url("/beheer/uitnodiging/" + code);
    }

    private boolean isCoordinator() {
        return Set.of(roles).contains(Role.TEAMCOORDINATOR);
    }

    public boolean isNew() {
        return account == null;
    }

    /** Whether a change has just been made. */
    public boolean isDone() {
        return request.getParameter("gedaan") != null && request.getMethod().equals("GET");
    }

    public String getTitle() {
        return isNew() ? words.say("beheer.accounts.new") : words.say("beheer.accounts.one", account.getDisplayName());
    }

    public Account getAccount() {
        return account;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    /** Those of today, and of the account also what is not there today: it stays unless somebody takes it away. */
    public List<SelectItem> getAllTeams() {
        List<SelectItem> all = new ArrayList<>();
        Set<String> others = new TreeSet<>(account == null ? Set.of() : account.getTeams());
        for (AccessPoint point : picture.part(AccessPoints.class).on(asAt.day())) {
            all.add(new SelectItem(point.getSlug(), point.getName()));
            others.remove(point.getSlug());
        }
        others.forEach(slug -> all.add(new SelectItem(slug, words.say("beheer.accounts.teams.notToday", slug))));
        return all;
    }

    /** What the account is now; the form brings back what it was when it was opened. */
    public String getSeen() {
        return isNew() ? "" : account.profile().mark();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Shown once; null when there is none to show. */
    public String getLink() {
        return link;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public String[] getTeams() {
        return teams;
    }

    public void setTeams(String[] teams) {
        this.teams = teams;
    }
}
