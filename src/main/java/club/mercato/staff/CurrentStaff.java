package club.mercato.staff;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking now. Services read it; entities are told. */
@Component
public class CurrentStaff {

    /** @throws IllegalStateException if nobody signed in: the service lacks its guard */
    public StaffMember get() {
        return present().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Whoever signed in; empty on the pages before that. */
    public Optional<StaffMember> present() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.member())
                : Optional.empty();
    }
}
