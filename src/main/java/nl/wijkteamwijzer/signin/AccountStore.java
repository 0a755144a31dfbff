package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.Accounts;
import nl.wijkteamwijzer.account.Passwords;
import nl.wijkteamwijzer.security.Role;

/** Knows whether a name and a password belong together. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    /** Called by the server for credentials of this kind. */
    public CredentialValidationResult validate(UsernamePasswordCredential typed) {
        Optional<Account> account = accounts.called(typed.getCaller());
        if (!passwords.isRight(account, typed.getPasswordAsString())) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(account.get().getName(),
                account.get().getRoles().stream().map(Role::name).collect(Collectors.toSet()));
    }
}
