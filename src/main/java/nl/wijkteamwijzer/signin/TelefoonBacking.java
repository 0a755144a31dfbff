package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.account.SecondFactors;
import nl.wijkteamwijzer.signin.SignedIn.Step;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.QrCode;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/aanmelden/telefoon.xhtml: ties a telephone to an account; for who must have one before they come in, and for who wants another. */
@Named
@RequestScoped
public class TelefoonBacking {

    /** The secret that is shown, until a code proves that the telephone has it. */
    private static final String OFFERED = TelefoonBacking.class.getName() + ".offered";

    @Inject
    StaffSessions sessions;

    @Inject
    SecondFactors secondFactors;

    @Inject
    OwnAccount own;

    @Inject
    SignIn signIn;

    @Inject
    NextStep next;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String password;
    private String code;
    private List<String> recoveryCodes = List.of();
    private SignedIn before;

    /** Asked before the page is shown. */
    public void open() {
        if (recoveryCodes.isEmpty() && come().isEmpty()) {
            next.go();
        }
    }

    public void send() {
        before = come().orElse(null);
        if (before == null) {
            return;
        }
        if (before.isDone()) {
            replace();
        } else {
            first();
        }
    }

    private void first() {
        recoveryCodes = secondFactors.enrolFirst(before.account(), getSecret(), code);
        if (recoveryCodes.isEmpty()) {
            answers.refused(words.say("beheer.telefoon.wrong"));
        } else {
            sessions.stay(request);
            signIn.finish(before);
            done();
        }
    }

    private void replace() {
        Attempt proof = own.prove(password == null ? "" : password);
        if (!proof.isRight()) {
            next.after(proof, "beheer.account.password.wrong");
            return;
        }
        recoveryCodes = own.enrol(getSecret(), code);
        if (recoveryCodes.isEmpty()) {
            answers.refused(words.say("beheer.telefoon.wrong"));
        } else {
            done();
        }
    }

    private void done() {
        request.getSession().removeAttribute(OFFERED);
    }

    private Optional<SignedIn> come() {
        return sessions.progress(request).filter(come -> come.step() != Step.CODE_DUE);
    }

    /** Whether it is for somebody who has come in already; they prove once more that it is them. */
    public boolean isReplacing() {
        return come().filter(SignedIn::isDone).isPresent();
    }

    /** As it is typed over from the screen. */
    public String getSecret() {
        Object offered = request.getSession().getAttribute(OFFERED);
        if (offered == null) {
            offered = secondFactors.newSecret();
            request.getSession().setAttribute(OFFERED, offered);
        }
        return offered.toString();
    }

    /** In groups of four, which are easier to type over. */
    public String getReadableSecret() {
        return getSecret().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public QrCode getPicture() {
        return QrCode.of(secondFactors.address(getSecret(), come().map(SignedIn::account).orElse(""), words.say("beheer.telefoon.issuer")));
    }

    /** Shown once; empty until the telephone is tied. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getBack() {
        return before == null || before.isDone() ? "/beheer/account" : before.back();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
