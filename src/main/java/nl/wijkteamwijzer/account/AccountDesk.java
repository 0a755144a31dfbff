package nl.wijkteamwijzer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.security.Role;

/** Where a beheerder lets people in and keeps them out. Roles that change count from the next page that is asked. */
@ApplicationScoped
@Needs(Right.MANAGE_ACCOUNTS)
public class AccountDesk {

    private static final String KIND = "accounts";

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    public List<Account> all() {
        return accounts.byName();
    }

    public Optional<Account> called(String name) {
        return accounts.called(name);
    }

    /** @return the code of the link for the new account, for this once */
    @Transactional
    public String invite(Profile profile) {
        Account account = Account.of(profile);
        accounts.add(account);
        write("ACCOUNT_GEMAAKT", profile.name(), null, profile.json());
        return invitations.issue(account);
    }

    /** A link for who forgot the password; until it is used the old one works. */
    @Transactional
    public String inviteAgain(String name) {
        write("LINK_GEMAAKT", name, null, null);
        return invitations.issue(account(name));
    }

    /**
     * Who gets a role that asks a second step, and has none, has to sign in again and make one.
     *
     * @param seen {@link Profile#mark} of what was to be changed
     * @throws LastBeheerder when nobody would be left
     * @throws ChangedMeanwhile when it is something else by now
     */
    @Transactional
    public void change(Profile profile, String seen) {
        Account account = accounts.locked(profile.name());
        Profile now = account.profile();
        if (!now.mark().equals(seen) && !now.equals(profile)) {
            throw new ChangedMeanwhile(now);
        }
        if (!profile.roles().contains(Role.BEHEERDER)) {
            keepABeheerder(account);
        }
        account.describe(profile);
        if (account.lacksSecondFactor()) {
            account.endSessions();
        }
        write("ACCOUNT_GEWIJZIGD", profile.name(), now.json(), profile.json());
    }

    /** @throws LastBeheerder when nobody would be left */
    @Transactional
    public void block(String name) {
        Account account = account(name);
        keepABeheerder(account);
        account.block();
        write("GEBLOKKEERD", name, null, null);
    }

    @Transactional
    public void unblock(String name) {
        account(name).unblock();
        write("GEDEBLOKKEERD", name, null, null);
    }

    /** For who lost both telephone and recovery codes; signs them out too. */
    @Transactional
    public void forgetSecondFactor(String name) {
        account(name).forgetSecondFactor();
        write("TWEEDE_STAP_GEWIST", name, null, null);
    }

    private void keepABeheerder(Account account) {
        List<Account> left = accounts.activeBeheerders();
        if (left.contains(account) && left.size() == 1) {
            throw new LastBeheerder();
        }
    }

    private Account account(String name) {
        return accounts.called(name).orElseThrow();
    }

    private void write(String action, String name, String was, String became) {
        audit.write(staff.person().account(), action, KIND, name, was, became);
    }
}
