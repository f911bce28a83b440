package club.mercato.views;

import club.mercato.staff.StaffId;

/**
 * A saved view as a viewer sees it.
 *
 * @param query   the parameters of the list's address, encoded as they stand behind its question mark; empty for none
 * @param first   whether the list opens with it for this viewer
 * @param mayEdit whether this viewer may change it
 */
public record SavedView(
        ViewId id,
        int version,
        String name,
        String query,
        StaffId author,
        boolean shared,
        boolean first,
        boolean mayEdit) {}
