package club.mercato.staff;

import club.mercato.storage.Remembered;
import club.mercato.storage.RowChanges;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works at the club: names for owners and facts. */
@Service
@May.ReadDirectory
@Transactional(readOnly = true)
public class StaffRoom {

    private final Accounts accounts;
    private final Remembered<Map<StaffId, StaffMember>> everyone;

    StaffRoom(Accounts accounts, RowChanges changes) {
        this.accounts = accounts;
        everyone = changes.remember(Account.class);
    }

    /** Everyone who may own a target: active recruiters and managers, by name. */
    public List<StaffMember> owners() {
        return accounts.findByActiveTrueOrderByName().stream()
                .map(Account::member)
                .filter(member -> member.is(Role.RECRUITER) || member.is(Role.MANAGER))
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    /** Everyone who works here now, by name. */
    public List<StaffMember> active() {
        return accounts.findByActiveTrueOrderByName().stream()
                .map(Account::member)
                .toList();
    }

    /** Everybody who ever worked here, by id: facts name people who have left, too. */
    public Map<StaffId, StaffMember> everyone() {
        return everyone.get(() -> accounts.findAllByOrderByName().stream()
                .map(Account::member)
                .collect(Collectors.toUnmodifiableMap(StaffMember::id, Function.identity())));
    }

    /** Where somebody who works here now gets e-mail: for the house, which writes to him. */
    @May.OpenHouse
    public Optional<EmailAddress> addressOf(StaffId id) {
        return accounts.findById(id.value()).filter(Account::active).flatMap(Account::email);
    }

    /** Whether this person is of the board. */
    public boolean ofBoard(StaffId id) {
        return accounts.findById(id.value()).filter(Account::ofBoard).isPresent();
    }

    /** Who is of the board, of those who work here now. */
    public Set<StaffId> board() {
        return accounts.findByActiveTrueOrderByName().stream()
                .filter(Account::ofBoard)
                .map(account -> account.member().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Notes whether somebody is of the board from now on; the journal hears of it from whoever asks for this. */
    @May.Direct
    @Transactional
    public void seatOnBoard(StaffId id, boolean seated) {
        Account account = accounts.findById(id.value()).orElseThrow();
        account.seatOnBoard(seated);
        accounts.save(account);
    }

    /** Gives somebody a seat on the board while the house fills an empty data folder. */
    @May.OpenHouse
    @Transactional
    public void seatOnBoard(StaffId id) {
        Account account = accounts.findById(id.value()).orElseThrow();
        account.seatOnBoard(true);
        accounts.save(account);
    }

    /** Adds an account while the house fills an empty data folder. */
    @May.OpenHouse
    @Transactional
    public StaffMember welcome(
            UUID id, String username, String name, String passwordHash, ZoneId zone, Set<Role> roles, boolean demo) {
        return accounts.save(new Account(id, username, name, passwordHash, zone, roles, demo))
                .member();
    }

    /** Runs an act as the given member of staff: only for the house while it opens. */
    @May.OpenHouse
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public <T extends @Nullable Object> T as(StaffMember member, Supplier<T> act) {
        SignedIn signedIn = new SignedIn(member, "", true);
        return actingAs(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()), act);
    }

    /** Runs an act with the authority of the house, which nobody who signs in holds. */
    static <T extends @Nullable Object> T asHouse(Supplier<T> act) {
        List<GrantedAuthority> authorities = List.of(new SimpleGrantedAuthority(May.HOUSE));
        return actingAs(UsernamePasswordAuthenticationToken.authenticated("house", null, authorities), act);
    }

    private static <T extends @Nullable Object> T actingAs(Authentication authentication, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
