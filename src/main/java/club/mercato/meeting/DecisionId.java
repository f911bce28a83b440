package club.mercato.meeting;

import java.util.UUID;

/** Identity of a decision of a review. */
public record DecisionId(UUID value) {}
