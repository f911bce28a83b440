package club.mercato.pipeline;

/** Whether a target is on the board. */
public enum TargetState {
    OPEN,
    /** Waiting for a day; keeps its stage and comes back by itself. */
    PARKED,
    /** Left the board with a {@link ClosingReason}; can be reopened. */
    CLOSED
}
