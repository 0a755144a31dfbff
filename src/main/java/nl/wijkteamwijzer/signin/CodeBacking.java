package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wijkteamwijzer.account.DemoAccounts;
import nl.wijkteamwijzer.signin.SignedIn.Step;

/** Behind beheer/aanmelden/code.xhtml: the code of the telephone, of whom the password was right. */
@Named
@RequestScoped
public class CodeBacking {

    @Inject
    SignIn signIn;

    @Inject
    NextStep next;

    @Inject
    StaffSessions sessions;

    @Inject
    DemoAccounts demo;

    @Inject
    HttpServletRequest request;

    private String code;

    /** Asked before the page is shown: it is only for who has done the first step and not yet the second. */
    public void open() {
        if (due().isEmpty()) {
            next.go();
        }
    }

    public void send() {
        Optional<SignedIn> come = due();
        if (come.isPresent()) {
            next.after(signIn.withCode(come.get(), code), "beheer.code.wrong");
        }
    }

    private Optional<SignedIn> due() {
        return sessions.progress(request).filter(come -> come.step() == Step.CODE_DUE);
    }

    /** What the telephone would show in the demo; "" elsewhere. */
    public String getDemoCode() {
        return due().map(come -> demo.code(come.account())).orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
