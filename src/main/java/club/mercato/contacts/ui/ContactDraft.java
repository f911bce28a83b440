package club.mercato.contacts.ui;

import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed into a form that was closed unsaved; kept in the session, one per target. */
record ContactDraft(Party party, Outcome outcome, String summary) {

    static Optional<ContactDraft> of(TargetId target) {
        return Optional.ofNullable(all().get(target));
    }

    static void keep(TargetId target, ContactDraft draft) {
        if (draft.summary().isBlank()) {
            all().remove(target);
        } else {
            all().put(target, draft);
        }
    }

    static void drop(TargetId target) {
        all().remove(target);
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
