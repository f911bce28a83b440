package club.mercato.staff;

import java.util.UUID;

/** Identity of a member of staff. */
public record StaffId(UUID value) {}
