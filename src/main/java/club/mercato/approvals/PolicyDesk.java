package club.mercato.approvals;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where directors say whose approval an offer needs. What was sent for approval before keeps what it was sent under. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class PolicyDesk {

    private static final Limit MOST = Limit.of(50);

    private final Policies policies;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    PolicyDesk(
            Policies policies,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.policies = policies;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    public ApprovalPolicy current() {
        return policies.findFirstByOrderByNumberDesc().orElseThrow().read();
    }

    /** All that ever were, the latest first, at most 50. */
    public List<ApprovalPolicy> history() {
        return policies.findByOrderByNumberDesc(MOST).stream()
                .map(PolicyRow::read)
                .toList();
    }

    /**
     * @param seen the number of the policy that was changed; refused if another took its place since
     * @param why  1 to 500 characters
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ApprovalPolicy> change(int seen, List<ApprovalPolicy.Band> bands, String why) {
        return sameMoment.patiently(() -> changeNow(seen, bands, why));
    }

    private Answer<ApprovalPolicy> changeNow(int seen, List<ApprovalPolicy.Band> bands, String why) {
        ApprovalPolicy before = current();
        if (before.number() != seen) {
            return Answer.no(
                    Refused.because(Sentence.of("approvals.refused.policyMeanwhile", new Word.Text(before.why()))));
        }
        Optional<Refused> refused = PolicyRules.refusal(bands, why);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Instant now = clock.instant();
        ApprovalPolicy policy = policies.saveAndFlush(new PolicyRow(
                        seen + 1, bands, why.strip(), currentStaff.get().id(), now))
                .read();
        events.publishEvent(new PolicyChanged(
                policy.number(), policy.why(), currentStaff.get().id(), now));
        return Answer.done(policy);
    }
}
