package club.mercato.staff;

/** What a member of staff may do; a person may hold several. */
public enum Role {
    /** Scout, analyst, recruitment staff: works targets and logs contacts. */
    RECRUITER,
    /** Head of recruitment, sporting manager, head coach: also sets priorities, owners and needs. */
    MANAGER,
    /** Sporting director, chief executive, board member: reads, decides on bids, signs off. */
    DIRECTOR,
    /** Club secretary, IT: accounts and settings; sees no targets, contacts or bids. */
    ADMIN
}
