package club.mercato.budget;

import java.util.UUID;

/** Identity of an expected sale. */
public record SaleId(UUID value) {}
