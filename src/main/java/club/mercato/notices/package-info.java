/**
 * Notices: what concerns a member of staff, told to him once, in the transaction of what happened. Knows no feature:
 * modules publish events that are {@link club.mercato.notices.Noteworthy}, name their kinds through
 * {@link club.mercato.notices.NoticeKinds}, and tell through {@link club.mercato.notices.NoticeSubjects} what their things
 * are called and who may know of them. Level 3.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "storage", "parts", "live"})
@NullMarked
package club.mercato.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
