package club.mercato.staff;

import java.util.List;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of whoever signs in, and what the sign-in page may tell before that. */
@Component
@Transactional(readOnly = true)
public class SignIn implements UserDetailsService {

    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) throws UsernameNotFoundException {
        return accounts.findByUsername(username)
                .map(account -> new SignedIn(account.member(), account.passwordHash(), account.active()))
                .orElseThrow(() -> new UsernameNotFoundException("Unknown account"));
    }

    /** The demo club's accounts; empty in a house that was opened without demo data. */
    public List<StaffMember> demoAccounts() {
        return accounts.findByActiveTrueAndDemoTrueOrderByUsername().stream()
                .map(Account::member)
                .toList();
    }

    /** Whether what is shown is the demo club's. */
    public boolean showsDemoData() {
        return accounts.existsByDemoTrue();
    }
}
