package club.mercato.demo;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.directory.FieldPosition;
import club.mercato.directory.Foot;
import club.mercato.directory.MarketValue;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.Money;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SquadNeed;
import club.mercato.staff.House;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented players of invented clubs, each with a history that led to where its card stands. */
@Component
class FurtherTargets {

    static final String SOURCE = "demo-player-";
    private static final int SEED = 19_970_528;

    private final DemoStaff staff;
    private final PlayerRegister players;
    private final NegotiationDesk desk;
    private final ContactLog contacts;
    private final FollowUps followUps;
    private final Positions positions;
    private final Waiting waiting;
    private final OtherParties others;
    private final TransactionTemplate transaction;
    private final DemoTexts texts = new DemoTexts();

    FurtherTargets(
            DemoStaff staff,
            PlayerRegister players,
            NegotiationDesk desk,
            ContactLog contacts,
            FollowUps followUps,
            Positions positions,
            Waiting waiting,
            OtherParties others,
            TransactionTemplate transaction) {
        this.staff = staff;
        this.players = players;
        this.desk = desk;
        this.contacts = contacts;
        this.followUps = followUps;
        this.positions = positions;
        this.waiting = waiting;
        this.others = others;
        this.transaction = transaction;
    }

    /** One target's story. Its randomness hangs on its number alone, so every demo club is the same. */
    private record Story(
            int number, Stage stage, DemoClub.Ground ground, RandomGenerator random, StaffMember owner, int began) {

        /** Days ago of a step of the story, the first step being the oldest. */
        int daysAgo(int step) {
            return Math.max(1, began - step * Math.max(1, began / 9));
        }
    }

    /** @return how many targets were made: none if this story was told before */
    int tell(int number, DemoClub.Ground ground) {
        RandomGenerator random = new SplittableRandom(SEED + number);
        Stage stage = Stage.values()[number % Stage.values().length];
        StaffMember owner = random.nextInt(10) < 6
                ? ground.cast().recruiter()
                : DemoTexts.pick(
                        List.of(ground.cast().recruiter2(), ground.cast().manager()), random);
        int began = 6 + stage.ordinal() * 7 + random.nextInt(14) + Waiting.longer(number);
        Story story = new Story(number, stage, ground, random, owner, began);
        boolean told = staff.did(
                owner,
                ground.daysAgo(0, 0, 0),
                () -> players.findBySourceId(SOURCE + number).isPresent());
        if (told) {
            return 0;
        }
        transaction.executeWithoutResult(status -> tell(story));
        return 1;
    }

    private void tell(Story story) {
        PlayerId player = staff.did(
                story.owner(),
                moment(story, story.began() + 1),
                () -> players.enter(player(story)).orElseThrow());
        NewTarget wish = new NewTarget(player, story.ground().window().id(), Route.TRANSFER, form(story));
        TargetId target;
        if (story.stage().isBefore(Stage.BID)) {
            target = staff.did(
                    story.owner(),
                    moment(story, story.began()),
                    () -> desk.identify(wish).orElseThrow());
            play(target, story);
        } else {
            target = House.opening(() -> desk.takeOver(
                    wish, story.stage(), story.ground().cast().manager(), moment(story, story.daysAgo(8))));
            later(target, story);
        }
        if (!story.stage().isBefore(Stage.TALKS)) {
            int daysAgo = story.daysAgo(7);
            staff.did(story.owner(), moment(story, daysAgo).plusSeconds(75), () -> {
                others.read(target, story.number(), story.ground().today().minusDays(daysAgo));
                return target;
            });
        }
        if (Waiting.concerns(story.number())) {
            staff.did(
                    story.owner(),
                    moment(story, story.daysAgo(8)).plusSeconds(90),
                    () -> waiting.park(target, story.number(), story.ground()));
        } else {
            nextStep(target, story);
        }
    }

    /** The stages before a bid are played through their gates. */
    private void play(TargetId target, Story story) {
        if (story.stage() == Stage.IDENTIFIED) {
            return;
        }
        staff.did(story.owner(), moment(story, story.daysAgo(1)), () -> move(target, 0, Stage.SHORTLISTED));
        if (story.stage() == Stage.SHORTLISTED) {
            return;
        }
        StaffMember manager = story.ground().cast().manager();
        staff.did(
                manager,
                moment(story, story.daysAgo(2)),
                () -> desk.prioritise(target, Optional.empty(), priority(story)).orElseThrow());
        staff.did(manager, moment(story, story.daysAgo(2)), () -> move(target, 1, Stage.APPROACH));
        if (story.stage() == Stage.APPROACH) {
            firstAnswers(target, story);
            return;
        }
        log(target, story, 3, Outcome.PENDING);
        log(target, story, 4, DemoTexts.pick(List.of(Outcome.LISTENING, Outcome.PRICE_NAMED), story.random()));
        staff.did(story.owner(), moment(story, story.daysAgo(5)), () -> move(target, 2, Stage.TALKS));
        if (story.random().nextInt(3) == 0) {
            log(target, story, 7, Outcome.PENDING);
        }
    }

    private void firstAnswers(TargetId target, Story story) {
        List<Outcome> first = List.of(
                Outcome.PENDING, Outcome.NO_ANSWER, Outcome.NOT_FOR_SALE, Outcome.REFUSED_TO_TALK, Outcome.LISTENING);
        log(target, story, 4, DemoTexts.pick(first, story.random()));
        if (story.random().nextInt(3) == 0) {
            log(target, story, 6, Outcome.PENDING);
        }
    }

    private void later(TargetId target, Story story) {
        log(target, story, 6, Outcome.PRICE_NAMED);
        log(target, story, 8, Outcome.TALKS_AGREED);
        List<ClubPosition> open = List.of(
                ClubPosition.OPEN_AT_A_PRICE, ClubPosition.WILLING, ClubPosition.WILLING, ClubPosition.PUSHING_TO_SELL);
        Attitude read = Attitude.of(DemoTexts.pick(open, story.random()));
        int daysAgo = story.daysAgo(8);
        staff.did(
                story.owner(),
                moment(story, daysAgo).plusSeconds(60),
                () -> positions
                        .read(
                                target,
                                Party.SELLING_CLUB,
                                read,
                                story.ground().today().minusDays(daysAgo),
                                Optional.empty(),
                                texts.oneOf("position", story.random()))
                        .orElseThrow());
    }

    private void log(TargetId target, Story story, int step, Outcome outcome) {
        String summary = texts.oneOf("contact." + outcome.name(), story.random());
        Channel channel =
                DemoTexts.pick(List.of(Channel.CALL, Channel.CALL, Channel.MESSAGE, Channel.MEETING), story.random());
        staff.did(
                story.owner(),
                moment(story, story.daysAgo(step)),
                () -> contacts.log(named(
                                ContactForm.of(target, Party.SELLING_CLUB, outcome, summary)
                                        .by(channel)
                                        .confirming(),
                                story))
                        .orElseThrow());
    }

    private static ContactForm named(ContactForm form, Story story) {
        return form.outcome() == Outcome.PRICE_NAMED
                ? form.naming(Money.of((6 + story.number() * 7L % 40) * 1_000_000, "EUR"))
                : form;
    }

    /** Overdue, due today, to come, or none: as on any desk. */
    private void nextStep(TargetId target, Story story) {
        int kind = story.random().nextInt(10);
        if (kind >= 8 || story.stage() == Stage.REGISTERED) {
            return;
        }
        LocalDate today = story.ground().today();
        LocalDate due = kind == 0
                ? today.minusDays(1 + story.random().nextInt(3))
                : kind <= 2 ? today : today.plusDays(1 + story.random().nextInt(9));
        String what = texts.oneOf("followUp", story.random());
        // what is overdue today was to come when it was set
        int setDaysAgo = kind == 0 ? story.began() : story.daysAgo(8);
        staff.did(
                story.owner(),
                moment(story, setDaysAgo).plusSeconds(90),
                () -> followUps.set(target, FollowUpForm.on(due, what)).orElseThrow());
    }

    private Void move(TargetId target, int seen, Stage to) {
        desk.move(new MoveWish(target, seen, to, Map.of()));
        return null;
    }

    private static int priority(Story story) {
        return 1 + story.number() / Stage.values().length % 3;
    }

    private static TargetForm form(Story story) {
        List<SquadNeed> needs = story.ground().needs();
        Optional<Integer> priority = story.stage().isBefore(Stage.APPROACH) && story.number() % 3 == 0
                ? Optional.empty()
                : Optional.of(priority(story));
        return new TargetForm(
                Optional.of(needs.get(story.number() % needs.size()).id()),
                priority,
                Optional.of(story.owner().id()));
    }

    private PlayerForm player(Story story) {
        RandomGenerator random = story.random();
        LocalDate today = story.ground().today();
        List<FieldPosition> positions = List.of(FieldPosition.values());
        long hundredThousands = Math.round(Math.exp(2.2 + random.nextDouble() * 3.9));
        return PlayerForm.named(texts.playerName(story.number()))
                .born(today.minusYears(18 + random.nextInt(13)).minusDays(random.nextInt(364)), null)
                .plays(
                        positions.get((story.number() * 7 + 3) % positions.size()),
                        DemoTexts.pick(List.of(Foot.LEFT, Foot.RIGHT, Foot.RIGHT), random),
                        172 + random.nextInt(24))
                .at(
                        DemoTexts.pick(story.ground().clubs(), random),
                        LocalDate.of(today.getYear() + 1 + random.nextInt(4), 6, 30))
                .worth(new MarketValue(Money.of(hundredThousands * 100_000, "EUR"), today.minusDays(150), "demo"))
                .knownAs(SOURCE + story.number());
    }

    private static Instant moment(Story story, int daysAgo) {
        return story.ground()
                .daysAgo(daysAgo, 9 + story.number() % 9, story.number() * 7 % 60)
                .plusSeconds(story.number() % 60);
    }
}
