package club.mercato.pipeline;

import club.mercato.directory.PlayerId;
import club.mercato.season.NeedId;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.util.Optional;

/**
 * A target as a gate sees it.
 *
 * @param priority       1 to 3, set or only suggested
 * @param priorityStands whether a manager or director set the priority
 */
public record Candidate(
        TargetId id,
        PlayerId player,
        WindowId window,
        Route route,
        Stage stage,
        Optional<StaffId> owner,
        Optional<NeedId> need,
        Optional<Integer> priority,
        boolean priorityStands) {}
