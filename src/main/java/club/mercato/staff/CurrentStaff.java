package club.mercato.staff;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking now. Services read it; entities are told. */
@Component
public class CurrentStaff {

    /** @throws IllegalStateException if nobody signed in: the service lacks its guard */
    public StaffMember get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.member();
        }
        throw new IllegalStateException("Nobody is signed in");
    }
}
