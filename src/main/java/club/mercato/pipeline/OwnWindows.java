package club.mercato.pipeline;

import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.parts.RoundTrip;
import club.mercato.rules.RuleBook;
import club.mercato.season.OwnAssociation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ours are the windows of the association that the own club belongs to, under whichever of its names. */
@Component
class OwnWindows implements OwnAssociation {

    private final ClubRegister clubs;
    private final RuleBook rules;

    OwnWindows(ClubRegister clubs, RuleBook rules) {
        this.clubs = clubs;
        this.rules = rules;
    }

    @Override
    public Ours ours() {
        Optional<String> own = RoundTrip.once(ClubProfile.class, clubs::ownClub).map(ClubProfile::association);
        return association -> own.map(name -> rules.areOne(name, association)).orElse(true);
    }
}
