package club.mercato.approvals;

import club.mercato.staff.StaffId;
import java.util.List;
import java.util.Optional;

/**
 * Enough approvals of one version: as many different directors as are needed, and one of the board where one is.
 *
 * @param directors those who fill the places, in the order in which they approved
 * @param board     who fills the board's place; empty where none is needed
 */
record Quorum(List<StaffId> directors, Optional<StaffId> board) {

    Quorum {
        directors = List.copyOf(directors);
    }

    record Approver(StaffId who, boolean ofBoard) {}

    /** @param approvers in the order in which they approved */
    static Optional<Quorum> of(Need need, List<Approver> approvers) {
        List<StaffId> different = approvers.stream()
                .map(Approver::who)
                .distinct()
                .limit(need.directors())
                .toList();
        Optional<StaffId> board = approvers.stream()
                .filter(Approver::ofBoard)
                .map(Approver::who)
                .findFirst()
                .filter(who -> need.ofBoard());
        return different.size() < need.directors() || (need.ofBoard() && board.isEmpty())
                ? Optional.empty()
                : Optional.of(new Quorum(different, board));
    }
}
