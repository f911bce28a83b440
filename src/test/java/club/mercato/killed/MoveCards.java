package club.mercato.killed;

import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedForm;
import club.mercato.season.NeedId;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import club.mercato.staff.CurrentStaff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts a new target on the board and moves its card to Shortlisted; the move is what counts. */
final class MoveCards implements Deed {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final PlayerRegister players;
    private final NegotiationDesk desk;
    private final CurrentStaff currentStaff;
    private final JdbcTemplate sql;
    private final TransferWindow window;
    private final NeedId need;

    /** Called as a member of staff who may enter windows and needs. */
    MoveCards(ApplicationContext product) {
        players = product.getBean(PlayerRegister.class);
        desk = product.getBean(NegotiationDesk.class);
        currentStaff = product.getBean(CurrentStaff.class);
        sql = product.getBean(JdbcTemplate.class);
        SeasonCalendar calendar = product.getBean(SeasonCalendar.class);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        window = calendar.windowsAhead().stream()
                .findFirst()
                .orElseGet(() -> calendar.enterWindow(new WindowForm(
                        "FIGC",
                        "Transfer window",
                        now.minus(1, ChronoUnit.DAYS),
                        now.plus(20, ChronoUnit.DAYS),
                        ROME,
                        "test",
                        LocalDate.now(ROME))));
        need = calendar.needs(window.id()).stream()
                .findFirst()
                .orElseGet(() -> calendar.enterNeed(new NeedForm("CB", "", 1, window.id(), "")))
                .id();
    }

    @Override
    public UUID act() {
        TargetForm form = new TargetForm(
                Optional.of(need),
                Optional.empty(),
                Optional.of(currentStaff.get().id()));
        PlayerId player =
                players.enter(PlayerForm.named("Player " + UUID.randomUUID())).orElseThrow();
        TargetId target = desk.identify(new NewTarget(player, window.id(), Route.TRANSFER, form))
                .orElseThrow();
        MoveAnswer answer = desk.move(new MoveWish(target, 0, Stage.SHORTLISTED, Map.of()));
        if (!(answer instanceof MoveAnswer.Moved)) {
            throw new IllegalStateException("Not moved: " + answer);
        }
        return target.value();
    }

    @Override
    public Set<UUID> changed() {
        return ids("select id from target where stage = 'SHORTLISTED'");
    }

    @Override
    public Set<UUID> told() {
        return ids("select subject_id from fact where subject_kind = 'target' and sentence = 'pipeline.fact.moved'");
    }

    private Set<UUID> ids(String query) {
        return sql.queryForList(query, UUID.class).stream().collect(Collectors.toSet());
    }
}
