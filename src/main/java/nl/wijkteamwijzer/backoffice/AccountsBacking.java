package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.AccountDesk;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/accounts/accounts.xhtml: who may come in. */
@Named
@RequestScoped
public class AccountsBacking {

    @Inject
    AccountDesk desk;

    @Inject
    Words words;

    public List<Account> getAccounts() {
        return desk.all();
    }

    /** "redacteur, moderator" */
    public String roles(Account account) {
        return account.getRoles().stream().sorted().map(role -> words.say("beheer.role." + role)).collect(Collectors.joining(", "));
    }
}
