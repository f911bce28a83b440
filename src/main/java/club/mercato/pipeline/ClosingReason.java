package club.mercato.pipeline;

/** Why a target left the board. */
public enum ClosingReason {
    CLUB_REFUSED,
    PLAYER_DECLINED,
    TOO_EXPENSIVE,
    LOST_TO_RIVAL,
    FAILED_MEDICAL,
    NO_WORK_PERMIT,
    REGISTRATION_FAILED,
    WITHDRAWN,
    WINDOW_CLOSED;

    public String label() {
        return "pipeline.closing." + name();
    }
}
