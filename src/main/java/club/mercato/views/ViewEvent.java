package club.mercato.views;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** Something that happened to a view that everybody has. What somebody keeps for himself concerns nobody else. */
public record ViewEvent(ViewId view, Sentence what, StaffId by, Instant at) implements Fact, Change {

    /** Kind of the subject of views in the journal and in the live feed. */
    public static final String KIND = "view";

    public static Subject of(ViewId view) {
        return new Subject(KIND, view.value());
    }

    static ViewEvent shared(KeptView view, StaffId by, Instant at) {
        return new ViewEvent(view.id(), Sentence.of("views.fact.shared", named(view.name())), by, at);
    }

    static ViewEvent unshared(KeptView view, StaffId by, Instant at) {
        return new ViewEvent(view.id(), Sentence.of("views.fact.unshared", named(view.name())), by, at);
    }

    static ViewEvent renamed(KeptView view, String before, StaffId by, Instant at) {
        return new ViewEvent(view.id(), Sentence.of("views.fact.renamed", named(before), named(view.name())), by, at);
    }

    static ViewEvent changed(KeptView view, StaffId by, Instant at) {
        return new ViewEvent(view.id(), Sentence.of("views.fact.changed", named(view.name())), by, at);
    }

    static ViewEvent removed(KeptView view, StaffId by, Instant at) {
        return new ViewEvent(view.id(), Sentence.of("views.fact.removed", named(view.name())), by, at);
    }

    @Override
    public Subject about() {
        return of(view);
    }

    @Override
    public Subject subject() {
        return of(view);
    }

    private static Word named(String name) {
        return new Word.Text(name);
    }
}
