package nl.wijkteamwijzer.account;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;

/** The accounts on a database in memory, with a beheerder at the desk. */
public final class StaffRoom implements AutoCloseable {

    public static final String PASSWORD = "paars fietspad kruimel lantaarn";

    private final SeededDatabase database = new SeededDatabase();
    private final EntityManager em = database.entities();
    private final List<String> trail = new ArrayList<>();
    private final Accounts accounts = new Accounts();
    private final Vault vault = new Vault();
    private final SecondFactors secondFactors = new SecondFactors();
    final Invitations invitations = new Invitations();
    final AccountDesk desk = new AccountDesk();
    private final AuditTrail audit = new AuditTrail() {
        @Override
        public void write(String account, String action, String kind, String key, String was, String became) {
            trail.add(String.join(" ", account, action, kind, key));
        }
    };
    private final Passwords passwords = new Passwords() {
        @Override
        String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean isRight(Optional<Account> account, String password) {
            return account.filter(Account::isActive).filter(known -> hash(password).equals(known.getPassword())).isPresent();
        }
    };

    public StaffRoom(Clock clock) {
        vault.setting = Optional.of("geheim");
        vault.open();
        accounts.em = em;
        accounts.audit = audit;
        passwords.accounts = accounts;
        passwords.audit = audit;
        secondFactors.accounts = accounts;
        secondFactors.vault = vault;
        secondFactors.audit = audit;
        secondFactors.clock = clock;
        invitations.em = em;
        invitations.accounts = accounts;
        invitations.passwords = passwords;
        invitations.vault = vault;
        invitations.audit = audit;
        invitations.clock = clock;
        desk.accounts = accounts;
        desk.invitations = invitations;
        desk.audit = audit;
        desk.staff = new CurrentStaff() {
            @Override
            public Staff person() {
                return new Staff("beheerder", "Beheerder", Set.of(Role.BEHEERDER), Set.of());
            }
        };
    }

    /** Somebody who chose {@link #PASSWORD} and has no telephone yet. */
    public void add(String name, Role... roles) {
        done(() -> {
            Account account = Account.of(profile(name, roles));
            account.choosePassword(passwords.hash(PASSWORD));
            accounts.add(account);
            return account;
        });
    }

    static Profile profile(String name, Role... roles) {
        return new Profile(name, name, null, Set.of(roles), Set.of());
    }

    public <T> T done(Supplier<T> work) {
        em.getTransaction().begin();
        try {
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    public void does(Runnable work) {
        done(() -> {
            work.run();
            return null;
        });
    }

    public Account account(String name) {
        return accounts.called(name).orElseThrow();
    }

    public Accounts accounts() {
        return accounts;
    }

    public SecondFactors secondFactors() {
        return secondFactors;
    }

    public Passwords passwords() {
        return passwords;
    }

    public Vault vault() {
        return vault;
    }

    public AuditTrail audit() {
        return audit;
    }

    public List<String> trail() {
        return trail;
    }

    @Override
    public void close() {
        em.close();
        database.close();
    }
}
