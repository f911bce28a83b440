package club.mercato.notices;

import club.mercato.staff.StaffId;
import java.time.Instant;

/** A notice was written for somebody. Published in the transaction of what it tells, once for each notice. */
public record NoticeKept(NoticeId id, StaffId to, NoticeKind kind, Instant at) {}
