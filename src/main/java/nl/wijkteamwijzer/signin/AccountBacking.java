package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.SafePassword;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/account.xhtml: what somebody changes about their own account. */
@Named
@RequestScoped
public class AccountBacking {

    @Inject
    OwnAccount own;

    @Inject
    NextStep next;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String current;
    private String fresh;
    private String again;
    private String currentForCodes;
    private List<String> recoveryCodes = List.of();

    public void changePassword() {
        Attempt proof = own.prove(current);
        if (!proof.isRight()) {
            next.after(proof, "beheer.account.password.wrong");
        } else if (!fresh.equals(again)) {
            answers.refused(words.say("beheer.password.flaw.AGAIN"));
        } else {
            SafePassword.flawOf(fresh, getAccount().getName()).ifPresentOrElse(
                    found -> answers.refused(words.say("beheer.password.flaw." + found, SafePassword.SHORTEST, SafePassword.LONGEST)),
                    this::choose);
        }
    }

    private void choose() {
        own.choosePassword(fresh);
        answers.seeOther("/beheer/account?gedaan=wachtwoord");
    }

    public void renewRecoveryCodes() {
        Attempt proof = own.prove(currentForCodes);
        if (proof.isRight()) {
            recoveryCodes = own.renewRecoveryCodes();
        } else {
            next.after(proof, "beheer.account.password.wrong");
        }
    }

    public void signOutEverywhere() {
        own.signOutEverywhere();
        answers.seeOther("/beheer/aanmelden");
    }

    /** Whether the password has just been changed. */
    public boolean isPasswordChanged() {
        return "wachtwoord".equals(request.getParameter("gedaan")) && request.getMethod().equals("GET");
    }

    public Account getAccount() {
        return own.account();
    }

    public int getShortest() {
        return SafePassword.SHORTEST;
    }

    /** Shown once. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getCurrentForCodes() {
        return currentForCodes;
    }

    public void setCurrentForCodes(String currentForCodes) {
        this.currentForCodes = currentForCodes;
    }
}
