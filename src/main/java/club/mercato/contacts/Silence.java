package club.mercato.contacts;

import java.time.LocalDate;

/**
 * A question that a party owes us an answer to.
 *
 * @param since the day we first asked without an answer since
 * @param by    how we asked then
 */
public record Silence(Party party, LocalDate since, Channel by) {}
