package club.mercato.demo;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.Party;
import club.mercato.contacts.PersonalPosition;
import club.mercato.contacts.Positions;
import club.mercato.pipeline.TargetId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/** How invented players and their agents stand, as staff heard it: stated by hand, since nobody spoke with them. */
@Component
class OtherParties {

    private static final List<PersonalPosition> PLAYERS =
            List.of(PersonalPosition.OPEN, PersonalPosition.KEEN, PersonalPosition.PUSHING, PersonalPosition.COOL);
    private static final List<PersonalPosition> AGENTS =
            List.of(PersonalPosition.KEEN, PersonalPosition.OPEN, PersonalPosition.AGAINST);

    private final Positions positions;
    private final DemoTexts texts = new DemoTexts();

    OtherParties(Positions positions) {
        this.positions = positions;
    }

    /** @param number which of the invented players; it decides what is read, so that every demo club reads the same */
    void read(TargetId target, int number, LocalDate on) {
        Random random = new Random(number);
        state(target, Party.PLAYER, Attitude.of(PLAYERS.get(number % PLAYERS.size())), on, "B2", random);
        if (number % 2 == 0) {
            state(target, Party.AGENT, Attitude.of(AGENTS.get(number % AGENTS.size())), on, "C3", random);
        }
    }

    private void state(TargetId target, Party party, Attitude attitude, LocalDate on, String grade, Random random) {
        positions
                .read(target, party, attitude, on, Optional.of(grade), texts.oneOf("heard." + party.name(), random))
                .orElseThrow();
    }
}
