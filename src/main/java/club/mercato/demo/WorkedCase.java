package club.mercato.demo;

import club.mercato.approach.ApproachDesk;
import club.mercato.approach.Paper;
import club.mercato.approach.PaperForm;
import club.mercato.approach.PaperKind;
import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.FieldPosition;
import club.mercato.directory.Foot;
import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PersonForm;
import club.mercato.directory.PersonId;
import club.mercato.directory.PersonKind;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerSearch;
import club.mercato.directory.SpellForm;
import club.mercato.directory.SpellRole;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.ReceivedDocument;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Juventus, Marseille and Balerdi: what the press reported in June 2025, told with days counted back from today. It stops
 * at the refused move to talks; nothing is invented about real people.
 */
@Component
class WorkedCase {

    /** He is real: of him nothing is told that the press did not report. */
    static final String PLAYER = "Leonardo Balerdi";

    private final DemoStaff staff;
    private final PlayerRegister players;
    private final ClubRegister clubs;
    private final PeopleRegister people;
    private final NegotiationDesk desk;
    private final ContactLog contacts;
    private final FollowUps followUps;
    private final ApproachDesk approach;
    private final DocumentStore documents;
    private final TransactionTemplate transaction;
    private final DemoTexts texts = new DemoTexts();

    WorkedCase(
            DemoStaff staff,
            PlayerRegister players,
            ClubRegister clubs,
            PeopleRegister people,
            NegotiationDesk desk,
            ContactLog contacts,
            FollowUps followUps,
            ApproachDesk approach,
            DocumentStore documents,
            TransactionTemplate transaction) {
        this.staff = staff;
        this.players = players;
        this.clubs = clubs;
        this.people = people;
        this.desk = desk;
        this.contacts = contacts;
        this.followUps = followUps;
        this.approach = approach;
        this.documents = documents;
        this.transaction = transaction;
    }

    /** @return how many targets were made: none if the story was told before */
    int tell(DemoClub.Ground ground) {
        DemoStaff.Cast cast = ground.cast();
        boolean told = staff.did(
                cast.recruiter(),
                ground.daysAgo(0, 0, 0),
                () -> players.count(PlayerSearch.named("leonardo balerdi")) > 0);
        if (told) {
            return 0;
        }
        transaction.executeWithoutResult(status -> {
            TargetId target = identify(ground);
            approach(target, ground);
            beRefused(target, ground);
        });
        return 1;
    }

    private TargetId identify(DemoClub.Ground ground) {
        DemoStaff.Cast cast = ground.cast();
        PlayerId balerdi = staff.did(cast.recruiter(), ground.daysAgo(70, 10, 12), this::enterPeople);
        NewTarget wish = new NewTarget(
                balerdi,
                ground.window().id(),
                Route.TRANSFER,
                new TargetForm(
                        Optional.of(ground.needs().getFirst().id()),
                        Optional.empty(),
                        Optional.of(cast.recruiter().id())));
        TargetId target = staff.did(
                cast.recruiter(),
                ground.daysAgo(70, 10, 20),
                () -> desk.identify(wish).orElseThrow());
        staff.did(cast.recruiter(), ground.daysAgo(69, 9, 30), () -> move(target, 0, Stage.SHORTLISTED));
        staff.did(
                cast.manager(),
                ground.daysAgo(69, 15, 5),
                () -> desk.prioritise(target, Optional.empty(), 1).orElseThrow());
        staff.did(cast.manager(), ground.daysAgo(69, 15, 6), () -> move(target, 1, Stage.APPROACH));
        return target;
    }

    private void approach(TargetId target, DemoClub.Ground ground) {
        DemoStaff.Cast cast = ground.cast();
        staff.did(cast.manager(), ground.daysAgo(65, 9, 10), () -> serveNotice(target, ground));
        staff.did(
                cast.manager(),
                ground.daysAgo(65, 9, 12),
                () -> contacts.log(ContactForm.of(
                                        target, Party.SELLING_CLUB, Outcome.INFORMATION, texts.text("balerdi.notice"))
                                .by(Channel.LETTER))
                        .orElseThrow());
        staff.did(
                cast.recruiter(),
                ground.daysAgo(64, 17, 5),
                () -> contacts.log(ContactForm.of(
                                        target,
                                        Party.SELLING_CLUB,
                                        Outcome.REFUSED_TO_TALK,
                                        texts.text("balerdi.refused"))
                                .by(Channel.CALL)
                                .confirming())
                        .orElseThrow());
        staff.did(
                cast.recruiter(),
                ground.daysAgo(55, 11, 30),
                () -> contacts.log(ContactForm.of(
                                        target,
                                        Party.SELLING_CLUB,
                                        Outcome.NOT_FOR_SALE,
                                        texts.text("balerdi.notForSale"))
                                .by(Channel.CALL)
                                .confirming())
                        .orElseThrow());
    }

    private Paper serveNotice(TargetId target, DemoClub.Ground ground) {
        byte[] letter = texts.text("balerdi.letter").getBytes(StandardCharsets.UTF_8);
        ReceivedDocument paper = documents
                .receive("Notice to Olympique Marseille.txt", new ByteArrayInputStream(letter))
                .orElseThrow();
        ClubId marseille = desk.find(target)
                .flatMap(TargetCard::club)
                .map(TargetCard.Club::id)
                .orElseThrow();
        return approach.record(PaperForm.of(
                                target,
                                PaperKind.NOTICE,
                                marseille,
                                ground.today().minusDays(65))
                        .with(paper))
                .orElseThrow();
    }

    /** Talks are refused with the reason; the conclusion is patience, with a next step. */
    private void beRefused(TargetId target, DemoClub.Ground ground) {
        DemoStaff.Cast cast = ground.cast();
        staff.did(cast.recruiter(), ground.daysAgo(54, 9, 40), () -> move(target, 2, Stage.TALKS));
        staff.did(
                cast.recruiter(),
                ground.daysAgo(54, 9, 45),
                () -> followUps
                        .set(target, FollowUpForm.on(ground.today().plusDays(8), texts.text("balerdi.followUp")))
                        .orElseThrow());
    }

    private PlayerId enterPeople() {
        ClubId marseille = clubs.enter(ClubForm.named("Olympique Marseille")
                        .shortly("Marseille")
                        .withRoundel("OM", "#17699A", "#FFFFFF")
                        .in("France", "Ligue 1", "LFP"))
                .orElseThrow();
        PlayerId balerdi = players.enter(PlayerForm.named(PLAYER)
                        .born(LocalDate.of(1999, 1, 26), "Argentina")
                        .of("Argentina", null)
                        .plays(FieldPosition.CB, Foot.RIGHT, 188)
                        .at(marseille, LocalDate.of(2028, 6, 30)))
                .orElseThrow();
        // at the latest since the season in which Tudor coached there
        people.enterSpell(balerdi, new SpellForm(marseille, SpellRole.PLAYER, LocalDate.of(2022, 7, 4), null))
                .orElseThrow();
        ClubId own = clubs.ownClub().orElseThrow().id();
        PersonId tudor = people.enter(new PersonForm("Igor Tudor", PersonKind.COACH, own, texts.text("tudor.note")))
                .orElseThrow();
        people.enterSpell(
                        tudor,
                        new SpellForm(
                                marseille, SpellRole.HEAD_COACH, LocalDate.of(2022, 7, 4), LocalDate.of(2023, 6, 30)))
                .orElseThrow();
        people.enterSpell(tudor, new SpellForm(own, SpellRole.HEAD_COACH, LocalDate.of(2025, 3, 24), null))
                .orElseThrow();
        return balerdi;
    }

    private Void move(TargetId target, int seen, Stage to) {
        desk.move(new MoveWish(target, seen, to, Map.of()));
        return null;
    }
}
