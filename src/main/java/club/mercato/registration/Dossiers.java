package club.mercato.registration;

import club.mercato.directory.ClubProfile;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.pipeline.TargetId;
import club.mercato.rules.RuleBook;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts together what a registration takes. */
@Component
class Dossiers {

    /** More than is ever said of four papers. */
    private static final Limit MOST = Limit.of(100);

    private final FilingRows rows;
    private final PlayerRegister players;
    private final SeasonCalendar calendar;
    private final RuleBook book;

    Dossiers(FilingRows rows, PlayerRegister players, SeasonCalendar calendar, RuleBook book) {
        this.rows = rows;
        this.players = players;
        this.calendar = calendar;
        this.book = book;
    }

    /** @throws java.util.NoSuchElementException if there is no such window */
    Dossier of(TargetId target, PlayerId player, WindowId window) {
        TransferWindow registeredIn = calendar.everyWindow().stream()
                .filter(one -> one.id().equals(window))
                .findFirst()
                .orElseThrow();
        return new Dossier(
                target,
                registeredIn,
                isInternational(player, registeredIn),
                rows.findByTargetIdOrderByNumberDesc(target.value(), MOST).stream()
                        .map(FilingRow::read)
                        .toList());
    }

    /** Where it is not known from where he comes, more papers are asked for rather than fewer. */
    private boolean isInternational(PlayerId player, TransferWindow window) {
        return players.find(player)
                .map(PlayerProfile::club)
                .map(ClubProfile::association)
                .filter(his -> book.areOne(his, window.association()))
                .isEmpty();
    }
}
