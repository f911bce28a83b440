package club.mercato.approvals;

import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who stands in for whom at a moment. The days of a naming are those where its director works. */
@Component
class StandIns {

    private static final Limit MOST = Limit.of(200);

    private final Deputies deputies;
    private final StaffRoom staffRoom;

    StandIns(Deputies deputies, StaffRoom staffRoom) {
        this.deputies = deputies;
        this.staffRoom = staffRoom;
    }

    List<Deputy> of(StaffId deputy, Instant now) {
        return inForce(
                deputies.findByDeputyAndRecalledAtIsNullAndUntilDayGreaterThanEqualOrderByFromDay(
                        deputy.value(), anyday(now)),
                now);
    }

    List<Deputy> all(Instant now) {
        return inForce(
                deputies.findByRecalledAtIsNullAndUntilDayGreaterThanEqualOrderByFromDay(anyday(now), MOST), now);
    }

    /** Before every day that it is anywhere. */
    private static LocalDate anyday(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
    }

    private List<Deputy> inForce(List<DeputyRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        return rows.stream()
                .map(DeputyRow::read)
                .filter(deputy -> {
                    StaffMember director = Objects.requireNonNull(staff.get(deputy.director()));
                    LocalDate today = now.atZone(director.zone()).toLocalDate();
                    return !today.isBefore(deputy.from()) && !today.isAfter(deputy.until());
                })
                .toList();
    }
}
