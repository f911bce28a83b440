package club.mercato.contacts.ui;

import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into a form that was closed unsaved; kept in the session, one per target.
 *
 * @param more the fields that have a default, where something else was said there
 */
record ContactDraft(
        Party party, Outcome outcome, String summary, PriceNamed.Typed price, Optional<MoreFields.Typed> more) {

    /** How the form of a target begins. */
    static ContactDraft nothing(TargetCard target) {
        return new ContactDraft(
                Party.askedFirst(target.route()),
                Outcome.INFORMATION,
                "",
                new PriceNamed.Typed(null, "EUR"),
                Optional.empty());
    }

    static Optional<ContactDraft> of(TargetId target) {
        return Optional.ofNullable(all().get(target));
    }

    static void keep(TargetId target, ContactDraft draft) {
        if (draft.isNothing()) {
            all().remove(target);
        } else {
            all().put(target, draft);
        }
    }

    static void drop(TargetId target) {
        all().remove(target);
    }

    private boolean isNothing() {
        return summary.isBlank() && price.amount() == null && more.isEmpty();
    }

    private static Map<TargetId, ContactDraft> all() {
        VaadinSession session = VaadinSession.getCurrent();
        Drafts drafts = session.getAttribute(Drafts.class);
        if (drafts == null) {
            drafts = new Drafts(new HashMap<>());
            session.setAttribute(Drafts.class, drafts);
        }
        return drafts.byTarget();
    }

    private record Drafts(Map<TargetId, ContactDraft> byTarget) {}
}
