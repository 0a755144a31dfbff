package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkteamwijzer.account.DemoAccounts;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/aanmelden/aanmelden.xhtml: a name and a password. */
@Named
@RequestScoped
public class AanmeldenBacking {

    @Inject
    SignIn signIn;

    @Inject
    NextStep next;

    @Inject
    DemoAccounts demo;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String account;
    private String password;

    public void send() {
        next.after(signIn.withPassword(account, password, getBack()), "beheer.aanmelden.wrong");
    }

    /** The page that was asked for. */
    public String getBack() {
        return WayBack.of(request.getParameter("terug"));
    }

    /** What has just been done, for who was sent here; "" when it is nothing. */
    public String getDone() {
        String done = request.getMethod().equals("GET") ? String.valueOf(request.getParameter("gedaan")) : "";
        return switch (done) {
            case "afgemeld" -> words.say("beheer.aanmelden.signedOut");
            case "wachtwoord" -> words.say("beheer.aanmelden.chosen");
            default -> "";
        };
    }

    public boolean isDemo() {
        return demo.isDemo();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
