package club.mercato.notices;

import club.mercato.kernel.Sentence;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice as the person it is for reads it.
 *
 * @param things how many things it is about, of those that he may still know of; mostly 1
 * @param about  the thing; of several the last
 * @param path   where it leads, without a leading slash
 * @param doer   who did it; empty where nobody did
 * @param what   what is told, after the doer's name
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        int things,
        NoticeSubjects.Named about,
        String path,
        Optional<StaffId> doer,
        Sentence what,
        Instant at,
        boolean unread) {}
