package club.mercato.patience;

import java.util.UUID;

/** Identity of one parking of a target. */
public record ParkingId(UUID value) {}
