package club.mercato.contacts;

import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.FieldPosition;
import club.mercato.directory.Foot;
import club.mercato.directory.MarketValue;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Money;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedForm;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.SignedInAs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** Makes targets for tests of the log, on whichever database runs. */
public class Told {

    @Autowired
    private PlayerRegister players;

    @Autowired
    private ClubRegister clubs;

    @Autowired
    private SeasonCalendar calendar;

    @Autowired
    private NegotiationDesk desk;

    @Autowired
    private StaffRoom staffRoom;

    @Autowired
    private HouseClock clock;

    private String windowName = "Told";

    /** Targets are for a window of their own from now on. */
    public Told inWindow(String name) {
        windowName = name;
        return this;
    }

    public StaffMember recruiter() {
        return SignedInAs.employed(staffRoom, "recruiter", Role.RECRUITER);
    }

    public StaffMember manager() {
        return SignedInAs.employed(staffRoom, "manager", Role.MANAGER);
    }

    public <T> T as(StaffMember member, Supplier<T> act) {
        return Objects.requireNonNull(SignedInAs.get(member, act));
    }

    /** Tells what the recruiter does on a day, at ten in Rome. */
    public <T> T on(LocalDate day, Supplier<T> act) {
        return as(recruiter(), () -> Objects.requireNonNull(clock.at(ten(day), act)));
    }

    public static Instant ten(LocalDate day) {
        return day.atTime(10, 0).atZone(Telling.ROME).toInstant();
    }

    /** A target in Approach of a player of his own club, owned by the recruiter. */
    public TargetCard approached(String player, String club) {
        return target(player, club, Route.TRANSFER);
    }

    public TargetCard target(String player, String club, Route route) {
        ClubId at = as(
                recruiter(),
                () -> clubs.search(club, 0, 1).stream()
                        .findFirst()
                        .map(ClubProfile::id)
                        .orElseGet(() -> clubs.enter(ClubForm.named(club)).orElseThrow()));
        PlayerId him = as(
                recruiter(),
                () -> players.enter(PlayerForm.named(player)
                                .born(LocalDate.of(1999, 1, 26), "Argentina")
                                .of("Argentina", null)
                                .plays(FieldPosition.CB, Foot.RIGHT, 188)
                                .at(at, contractEnd(route))
                                .worth(new MarketValue(
                                        Money.of(18_000_000, "EUR"), LocalDate.of(2025, 7, 5), "Transfermarkt")))
                        .orElseThrow());
        TransferWindow window = window();
        SquadNeed need =
                as(manager(), () -> calendar.enterNeed(new NeedForm("CB", "left-footed", 1, window.id(), "Injuries")));
        TargetForm form = new TargetForm(
                Optional.of(need.id()), Optional.of(1), Optional.of(recruiter().id()));
        TargetId id = as(
                manager(),
                () -> desk.identify(new NewTarget(him, window.id(), route, form))
                        .orElseThrow());
        as(manager(), () -> desk.move(new MoveWish(id, 0, Stage.APPROACH, Map.of())));
        return card(id);
    }

    /** A free agent's contract is in its last months. */
    private static LocalDate contractEnd(Route route) {
        return route == Route.FREE_AGENT ? LocalDate.now(Telling.ROME).plusMonths(3) : LocalDate.of(2028, 6, 30);
    }

    public TargetCard card(TargetId id) {
        return as(recruiter(), () -> desk.find(id).orElseThrow());
    }

    public TransferWindow window() {
        StaffMember secretary = SignedInAs.employed(staffRoom, "secretary", Role.ADMIN);
        return as(
                secretary,
                () -> calendar.windows().stream()
                        .filter(window -> window.name().equals(windowName))
                        .findFirst()
                        .orElseGet(() -> calendar.enterWindow(new WindowForm(
                                "FIGC",
                                windowName,
                                Instant.parse("2025-06-30T22:00:00Z"),
                                Instant.parse("2025-09-01T18:00:00Z"),
                                Telling.ROME,
                                "test",
                                LocalDate.of(2025, 6, 1)))));
    }
}
