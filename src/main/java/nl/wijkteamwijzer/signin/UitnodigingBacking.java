package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.AccountName;
import nl.wijkteamwijzer.account.Invitation;
import nl.wijkteamwijzer.account.Invitations;
import nl.wijkteamwijzer.account.Profile;
import nl.wijkteamwijzer.account.SafePassword;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/aanmelden/uitnodiging.xhtml: who got a link chooses a password; the first beheerder a name too. */
@Named
@RequestScoped
public class UitnodigingBacking {

    @Inject
    Invitations invitations;

    @Inject
    SignIn signIn;

    @Inject
    Answers answers;

    @Inject
    Words words;

    private String account;
    private String displayName;
    private String password;
    private String again;

    public void send() {
        if (!isOpen()) {
            return;
        }
        String name = isFirst() ? AccountName.of(account).orElse("") : getName();
        Optional<String> trouble = trouble(name);
        if (trouble.isPresent()) {
            answers.refused(trouble.get());
            return;
        }
        Profile first = new Profile(name, displayName == null ? name : displayName, null, Set.of(Role.BEHEERDER), Set.of());
        if (invitations.accept(code(), first, password)) {
            signIn.remember((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(), name);
            answers.seeOther("/beheer/aanmelden?gedaan=wachtwoord");
        } else {
            answers.refused(words.say("beheer.uitnodiging.closed"));
        }
    }

    private Optional<String> trouble(String name) {
        if (name.isEmpty()) {
            return Optional.of(words.say("beheer.accounts.name.odd"));
        }
        if (!password.equals(again)) {
            return Optional.of(words.say("beheer.password.flaw.AGAIN"));
        }
        return SafePassword.flawOf(password, name)
                .map(flaw -> words.say("beheer.password.flaw." + flaw, SafePassword.SHORTEST, SafePassword.LONGEST));
    }

    private String code() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("code");
    }

    private Optional<Invitation> invitation() {
        return invitations.open(code());
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return invitation().isPresent();
    }

    /** Whether it is for the first beheerder. */
    public boolean isFirst() {
        return invitation().filter(open -> open.getAccount() == null).isPresent();
    }

    /** Of the account that is invited; "" for the first beheerder. */
    public String getName() {
        return invitation().map(Invitation::getAccount).map(Account::getName).orElse("");
    }

    public int getShortest() {
        return SafePassword.SHORTEST;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
