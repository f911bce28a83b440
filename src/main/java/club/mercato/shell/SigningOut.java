package club.mercato.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Ends the session of whoever asks. */
@Component
class SigningOut {

    private final AuthenticationContext authentication;

    SigningOut(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    void now() {
        authentication.logout();
    }
}
