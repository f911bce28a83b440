package club.mercato.staff;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each member of staff says of himself. */
@Service
@May.KeepOwn
@Transactional(readOnly = true)
public class OwnAccount {

    /** The e-mail address. */
    public static final Refused.Datum EMAIL = new Refused.Datum("email");

    private final Accounts accounts;
    private final CurrentStaff currentStaff;

    OwnAccount(Accounts accounts, CurrentStaff currentStaff) {
        this.accounts = accounts;
        this.currentStaff = currentStaff;
    }

    /** Where one gets e-mail; empty if one said nothing. */
    public Optional<EmailAddress> email() {
        return mine().email();
    }

    /** Says where one gets e-mail from now on; nowhere where nothing is typed. */
    @Transactional
    public Answer<Optional<EmailAddress>> reachAt(String typed) {
        Optional<EmailAddress> address = EmailAddress.of(typed);
        if (address.isEmpty() && !typed.isBlank()) {
            return Answer.no(Refused.lacking(EMAIL, Sentence.of("staff.refused.noAddress")));
        }
        mine().reachAt(address);
        return Answer.done(address);
    }

    private Account mine() {
        return accounts.findById(currentStaff.get().key()).orElseThrow();
    }
}
