package club.mercato.pipeline;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Set;

/** Something that happened to a target: goes into the journal and to every open screen that shows it. */
public interface TargetEvent extends Fact, Change {

    /** Kind of the subject of targets in the journal and in the live feed. */
    String KIND = "target";

    TargetId target();

    @Override
    default Subject about() {
        return subject();
    }

    @Override
    default Subject subject() {
        return of(target());
    }

    static Subject of(TargetId target) {
        return new Subject(KIND, target.value());
    }

    /** A player was put on the board. */
    record Identified(TargetId target, String player, StaffId by, Instant at) implements TargetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.identified", new Word.Text(player));
        }
    }

    /** A negotiation that ran before took its card. */
    record TakenOver(TargetId target, String player, Stage stage, StaffId by, Instant at) implements TargetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.takenOver", new Word.Text(player), stage.word());
        }
    }

    /** A card went to another stage. */
    record StageMoved(TargetId target, Stage from, Stage to, String reason, StaffId by, Instant at)
            implements TargetEvent {
        @Override
        public Sentence what() {
            return reason.isBlank()
                    ? Sentence.of("pipeline.fact.moved", to.word(), from.word())
                    : Sentence.of("pipeline.fact.movedBack", to.word(), from.word(), new Word.Text(reason));
        }
    }

    /** Whoever moved a card took that move back. */
    record MoveTakenBack(TargetId target, Stage from, Stage to, StaffId by, Instant at) implements TargetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.tookBack", from.word(), to.word());
        }
    }

    /** Owner, need or priority were said. */
    record Shaped(TargetId target, Sentence what, StaffId by, Instant at) implements TargetEvent {}

    /** A target left the board. */
    record Closed(TargetId target, ClosingReason reason, String note, StaffId by, Instant at) implements TargetEvent {
        @Override
        public Sentence what() {
            return note.isBlank()
                    ? Sentence.of("pipeline.fact.closed", new Word.Term(reason.label()))
                    : Sentence.of("pipeline.fact.closedWithNote", new Word.Term(reason.label()), new Word.Text(note));
        }
    }

    /** A target came back to the board. */
    record Reopened(TargetId target, String why, StaffId by, Instant at) implements TargetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.reopened", new Word.Text(why));
        }
    }

    /** Only those named may know of the target from now on. */
    record Restricted(TargetId target, Word readers, Set<StaffId> lost, StaffId by, Instant at)
            implements TargetEvent, TargetSecrecy.LosesReaders {
        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.restricted", readers);
        }
    }

    /** One of the readers may not know of the target any more, unless he owns it. */
    record ReaderRemoved(TargetId target, StaffId reader, Word name, StaffId by, Instant at)
            implements TargetEvent, TargetSecrecy.LosesReaders {
        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.readerRemoved", name);
        }

        @Override
        public Set<StaffId> lost() {
            return Set.of(reader);
        }
    }

    /** It is somebody else's now: if it is restricted, whoever it was taken from may not know of it any more. */
    record OwnerGone(TargetId target, StaffId before) implements Change, TargetSecrecy.LosesReaders {
        @Override
        public Subject subject() {
            return of(target);
        }

        @Override
        public Set<StaffId> lost() {
            return Set.of(before);
        }
    }

    /** Somebody opened the page of a restricted target. Nothing of it changed. */
    record Visited(TargetId target, StaffId by, Instant at) implements Fact {
        @Override
        public Subject about() {
            return of(target);
        }

        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.visited");
        }
    }

    /** A card was not let through a gate. Nothing on the board changed, so only the journal hears of it. */
    record MoveRefused(TargetId target, Stage to, Sentence why, StaffId by, Instant at) implements Fact {
        @Override
        public Subject about() {
            return of(target);
        }

        @Override
        public Sentence what() {
            return Sentence.of("pipeline.fact.moveRefused", to.word(), new Word.Said(why));
        }
    }
}
