package club.mercato.pipeline.ui;

import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.HouseClock;
import club.mercato.live.LiveFeed;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.HousePatience;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of a target asks and does. */
@Component
record TargetDesk(
        NegotiationDesk negotiations,
        BackRoom backRoom,
        PlayerRegister players,
        SeasonCalendar calendar,
        StaffRoom staffRoom,
        HousePatience housePatience,
        HouseClock clock,
        LiveFeed feed,
        Viewer viewer)
        implements PageAct {

    /** What a part of a page tells when it changed a target, so that the page shows it in the same round trip. */
    static final String CHANGED = "target-changed";

    @Override
    public void offer(UI ui) {
        ActWanted.listen(
                ui,
                "close-target",
                on -> on.map(TargetId::new)
                        .filter(id -> mayWork())
                        .flatMap(negotiations::find)
                        .ifPresent(card -> TargetClosing.closing(this, card, () -> ActWanted.tell(ui, CHANGED, on))
                                .open()));
    }

    Patience patience() {
        return RoundTrip.once(Patience.class, housePatience::now);
    }

    boolean mayWork() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    /** Whoever leads restricts; of a restricted target, whoever sees it names its readers. */
    boolean mayRestrict(TargetCard card) {
        return card.restricted().isPresent() || viewer.staff().leads();
    }

    /** Its owner hands it over, and a manager; what nobody owns anybody who works targets gives to somebody. */
    boolean mayHandOver(TargetCard card) {
        StaffMember staff = viewer.staff();
        return mayWork()
                && (staff.is(Role.MANAGER)
                        || card.owner().map(staff.id()::equals).orElse(true));
    }

    boolean mayPrioritise() {
        return viewer.staff().leads();
    }

    Optional<StaffMember> member(StaffId id) {
        return Optional.ofNullable(
                RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id));
    }

    String nameOf(StaffId id) {
        return member(id).map(StaffMember::name).orElse("");
    }
}
