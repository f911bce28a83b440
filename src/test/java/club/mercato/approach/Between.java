package club.mercato.approach;

import club.mercato.contacts.Told;
import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.HouseClock;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.SignedInAs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** An Italian own club, and targets at clubs of any association, on whichever database runs. */
public class Between {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Autowired
    private ClubRegister clubs;

    @Autowired
    private PlayerRegister players;

    @Autowired
    private NegotiationDesk desk;

    @Autowired
    private SeasonCalendar calendar;

    @Autowired
    private StaffRoom staffRoom;

    @Autowired
    private HouseClock clock;

    @Autowired
    private Told told;

    public StaffMember recruiter() {
        return told.recruiter();
    }

    public StaffMember manager() {
        return told.manager();
    }

    public StaffMember director() {
        return SignedInAs.employed(staffRoom, "director", Role.DIRECTOR);
    }

    /** Does something as a member of staff, at noon in Rome of a day. */
    public <T> T on(LocalDate day, StaffMember who, Supplier<T> act) {
        Instant noon = day.atTime(12, 0).atZone(ROME).toInstant();
        return told.as(who, () -> Objects.requireNonNull(clock.at(noon, act)));
    }

    public ClubId club(String name, String association) {
        told.as(
                recruiter(),
                () -> clubs.ownClub()
                        .map(ClubProfile::id)
                        .orElseGet(() -> clubs.enter(ClubForm.named("Juventus")
                                        .in("Italy", "Serie A", "FIGC")
                                        .asOwn())
                                .orElseThrow()));
        return told.as(
                recruiter(),
                () -> clubs.search(name, 0, 1).stream()
                        .findFirst()
                        .map(known -> ofAssociation(known, association))
                        .orElseGet(() -> clubs.enter(ClubForm.named(name).in(null, null, association))
                                .orElseThrow()));
    }

    /** Other tests enter clubs of the same name, and no association. */
    private ClubId ofAssociation(ClubProfile known, String association) {
        if (association.equals(known.association())) {
            return known.id();
        }
        ClubForm form = known.form().in(known.country(), known.league(), association);
        return clubs.amend(known.id(), known.version(), form).orElseThrow().id();
    }

    /** A target of a player of this club, at a stage that was taken over. */
    public TargetId at(Stage stage, ClubId club, LocalDate contractUntil) {
        PlayerId player = told.as(
                recruiter(),
                () -> players.enter(
                                PlayerForm.named("Player " + UUID.randomUUID()).at(club, contractUntil))
                        .orElseThrow());
        NewTarget wish = new NewTarget(
                player,
                window().id(),
                Route.TRANSFER,
                new TargetForm(
                        Optional.empty(),
                        Optional.of(1),
                        Optional.of(recruiter().id())));
        return Objects.requireNonNull(
                House.opening(() -> desk.takeOver(wish, stage, manager(), Instant.parse("2025-06-01T10:00:00Z"))));
    }

    private TransferWindow window() {
        StaffMember secretary = SignedInAs.employed(staffRoom, "secretary", Role.ADMIN);
        return told.as(
                secretary,
                () -> calendar.windows().stream()
                        .filter(window -> window.name().equals("Between"))
                        .findFirst()
                        .orElseGet(() -> calendar.enterWindow(new WindowForm(
                                "FIGC",
                                "Between",
                                Instant.parse("2025-06-30T22:00:00Z"),
                                Instant.parse("2025-09-01T18:00:00Z"),
                                ROME,
                                "test",
                                LocalDate.of(2025, 6, 1)))));
    }
}
