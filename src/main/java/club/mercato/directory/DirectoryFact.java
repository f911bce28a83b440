package club.mercato.directory;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens in the directory. */
public sealed interface DirectoryFact extends Fact {

    record PlayerEntered(PlayerId player, StaffId by, Instant at) implements DirectoryFact, Change {
        @Override
        public Subject about() {
            return playerSubject(player);
        }

        @Override
        public Subject subject() {
            return about();
        }

        @Override
        public Sentence what() {
            return Sentence.of("directory.fact.playerEntered");
        }
    }

    /** @param fields names of what changed, never empty */
    record PlayerAmended(PlayerId player, List<String> fields, StaffId by, Instant at)
            implements DirectoryFact, Change {

        public PlayerAmended {
            fields = List.copyOf(fields);
        }

        @Override
        public Subject about() {
            return playerSubject(player);
        }

        @Override
        public Subject subject() {
            return about();
        }

        @Override
        public Sentence what() {
            return changed(fields);
        }
    }

    /**
     * A player came in with an upload. No change that open screens are told: nobody can be looking at him yet, and
     * {@link PlayersImported} tells the lists once.
     */
    record PlayerTakenIn(PlayerId player, String file, StaffId by, Instant at) implements DirectoryFact {
        @Override
        public Subject about() {
            return playerSubject(player);
        }

        @Override
        public Sentence what() {
            return Sentence.of("directory.fact.playerTakenIn", new Word.Text(file));
        }
    }

    /** A whole upload: its counts. */
    record PlayersImported(UUID upload, String file, ImportReport.Counts counts, StaffId by, Instant at)
            implements DirectoryFact, Change {
        @Override
        public Subject about() {
            return new Subject("upload", upload);
        }

        @Override
        public Subject subject() {
            return about();
        }

        @Override
        public Sentence what() {
            return Sentence.of(
                    "directory.fact.playersImported",
                    new Word.Text(file),
                    new Word.Count(counts.rows()),
                    new Word.Count(counts.created()),
                    new Word.Count(counts.changed()),
                    new Word.Count(counts.unchanged()),
                    new Word.Count(counts.refused()));
        }
    }

    record ClubEntered(ClubId club, StaffId by, Instant at) implements DirectoryFact, Change {
        @Override
        public Subject about() {
            return new Subject("club", club.value());
        }

        @Override
        public Subject subject() {
            return about();
        }

        @Override
        public Sentence what() {
            return Sentence.of("directory.fact.clubEntered");
        }
    }

    /** @param fields names of what changed, never empty */
    record ClubAmended(ClubId club, List<String> fields, StaffId by, Instant at) implements DirectoryFact, Change {

        public ClubAmended {
            fields = List.copyOf(fields);
        }

        @Override
        public Subject about() {
            return new Subject("club", club.value());
        }

        @Override
        public Subject subject() {
            return about();
        }

        @Override
        public Sentence what() {
            return changed(fields);
        }
    }

    record PersonEntered(PersonId person, StaffId by, Instant at) implements DirectoryFact, Change {
        @Override
        public Subject about() {
            return new Subject("person", person.value());
        }

        @Override
        public Subject subject() {
            return about();
        }

        @Override
        public Sentence what() {
            return Sentence.of("directory.fact.personEntered");
        }
    }

    /** @param fields names of what changed, never empty */
    record PersonAmended(PersonId person, List<String> fields, StaffId by, Instant at)
            implements DirectoryFact, Change {

        public PersonAmended {
            fields = List.copyOf(fields);
        }

        @Override
        public Subject about() {
            return new Subject("person", person.value());
        }

        @Override
        public Subject subject() {
            return about();
        }

        @Override
        public Sentence what() {
            return changed(fields);
        }
    }

    /** A spell was entered for a person or a player. */
    record SpellEntered(Subject about, String club, SpellRole role, StaffId by, Instant at)
            implements DirectoryFact, Change {
        @Override
        public Subject subject() {
            return about;
        }

        @Override
        public Sentence what() {
            return Sentence.of("directory.fact.spellEntered", new Word.Text(club), new Word.Term(role.term()));
        }
    }

    private static Subject playerSubject(PlayerId id) {
        return new Subject("player", id.value());
    }

    /** Names up to three fields; more are counted. */
    private static Sentence changed(List<String> fields) {
        int named = Math.min(3, fields.size());
        List<Word> words = new ArrayList<>();
        fields.subList(0, named).forEach(field -> words.add(new Word.Term("directory.field." + field)));
        if (fields.size() > named) {
            words.add(new Word.Count(fields.size() - named));
            return new Sentence("directory.fact.changedMore", words);
        }
        return new Sentence("directory.fact.changed" + named, words);
    }
}
