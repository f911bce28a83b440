package club.mercato.contacts;

import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Talks are talks when the other side talks; see {@link Engagement}. Its no says what is on record, in words. */
@Component
class EngagedGate implements StageGate {

    /** What they said to the question that is open: given at the card, it becomes a contact. */
    static final Refused.Datum ANSWER = new Refused.Datum("answer");

    private final Contacts contacts;
    private final PlayerRegister players;

    EngagedGate(Contacts contacts, PlayerRegister players) {
        this.contacts = contacts;
        this.players = players;
    }

    @Override
    public Stage before() {
        return Stage.TALKS;
    }

    @Override
    public Optional<Refused> refusal(Candidate candidate) {
        Engagement engagement =
                Engagement.of(candidate.route(), contacts.touches(candidate.id().value()));
        return engagement instanceof Engagement.Engaged ? Optional.empty() : Optional.of(no(engagement, candidate));
    }

    private Refused no(Engagement engagement, Candidate candidate) {
        Word them = them(candidate);
        Refused.Mend mend = Refused.Mend.by("log-contact");
        Refused.Mend patience = Refused.Mend.by("park");
        return switch (engagement) {
            case Engagement.NobodySpoke() -> Refused.because(Sentence.of("contacts.gate.nobodySpoke", them), mend);
            case Engagement.NotAsked() -> Refused.because(Sentence.of("contacts.gate.notAsked", them), mend);
            case Engagement.Waiting(int asked) ->
                Refused.lacking(ANSWER, Sentence.of("contacts.gate.waiting", them, new Word.Count(asked)), mend);
            case Engagement.Answered(int asked, Outcome last) ->
                Refused.because(
                        Sentence.of("contacts.gate.answered", them, new Word.Count(asked), new Word.Term(last.said())),
                        mend,
                        patience);
            case Engagement.BrokenOff(LocalDate on) ->
                Refused.because(Sentence.of("contacts.gate.brokenOff", them, new Word.Day(on)), mend, patience);
            case Engagement.Engaged() -> throw new IllegalArgumentException("Nothing to refuse");
        };
    }

    private Word them(Candidate candidate) {
        Optional<PlayerProfile> player = players.find(candidate.player());
        if (candidate.route() == Route.FREE_AGENT) {
            return new Word.Said(Sentence.of(
                    "contacts.gate.playerOrAgent",
                    new Word.Text(player.map(PlayerProfile::name).orElse(""))));
        }
        return player.map(PlayerProfile::club)
                .<Word>map(club -> new Word.Text(club.name()))
                .orElseGet(() -> new Word.Term("contacts.gate.sellingClub"));
    }
}
