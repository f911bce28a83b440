package club.mercato.meeting;

import club.mercato.directory.WayIn;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.TransferWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of a target what a meeting is to weigh: what has gone stale or silent, who of us knows him, what comes next and how
 * much time is left then.
 *
 * @param window the window the target is for; empty if it is not known any more
 */
record Weighing(TargetCard card, List<WayIn> waysIn, Optional<TransferWindow> window, Pressing.Measure by) {

    private static final int WAYS_NAMED = 2;

    List<Briefing.Point> points() {
        List<Briefing.Point> points = new ArrayList<>();
        position().ifPresent(points::add);
        waysIn.stream().limit(WAYS_NAMED).map(Weighing::wayIn).forEach(points::add);
        silence().ifPresent(points::add);
        stage().ifPresent(points::add);
        points.add(nextStep());
        timeLeft().ifPresent(points::add);
        return points;
    }

    private Optional<Briefing.Point> position() {
        if (!Pressing.isStale(card, by)) {
            return Optional.empty();
        }
        ClubPosition position = card.standing().clubPosition();
        boolean shut = position == ClubPosition.NOT_FOR_SALE || position == ClubPosition.RELUCTANT;
        LocalDate on = card.standing().clubPositionOn().orElseThrow();
        return point(
                Briefing.Sign.POSITION,
                shut ? "meeting.weigh.staleNo" : "meeting.weigh.stale",
                new Word.Term(position.label()),
                new Word.Day(on),
                days(on, by.today()));
    }

    private Optional<Briefing.Point> silence() {
        return card.standing()
                .askedOn()
                .flatMap(asked -> point(
                        Briefing.Sign.SILENCE,
                        by.patience().hasRunOut(asked, by.today(), priority())
                                ? "meeting.weigh.silentTooLong"
                                : "meeting.weigh.silent",
                        days(asked, by.today()),
                        new Word.Count(by.patience().days(priority()))));
    }

    private Optional<Briefing.Point> stage() {
        LocalDate since = card.stageSince().atZone(by.zone()).toLocalDate();
        return by.patience().isStuck(card.stage(), since, by.today())
                ? point(
                        Briefing.Sign.STAGE,
                        "meeting.weigh.stuck",
                        card.stage().word(),
                        days(since, by.today()),
                        new Word.Count(by.patience().stageDays().getOrDefault(card.stage(), 0)))
                : Optional.empty();
    }

    private Briefing.Point nextStep() {
        Optional<Standing.NextTouch> next = card.standing().followUp();
        if (next.isEmpty()) {
            return new Briefing.Point(Briefing.Sign.NEXT_STEP, Sentence.of("meeting.weigh.noNextStep"));
        }
        boolean late = next.get().on().isBefore(by.today());
        return new Briefing.Point(
                Briefing.Sign.NEXT_STEP,
                Sentence.of(
                        late ? "meeting.weigh.nextStepLate" : "meeting.weigh.nextStep",
                        new Word.Day(next.get().on()),
                        new Word.Text(next.get().what()),
                        days(next.get().on(), by.today())));
    }

    /** Counted from the next step, if that is to come: what is decided today may be all there is time for. */
    private Optional<Briefing.Point> timeLeft() {
        return window.flatMap(open -> {
            LocalDate closes = open.closes().minusMillis(1).atZone(open.zone()).toLocalDate();
            if (closes.isBefore(by.today())) {
                return point(Briefing.Sign.WINDOW, "meeting.weigh.windowOver", new Word.Day(closes));
            }
            Optional<LocalDate> next =
                    card.standing().followUp().map(Standing.NextTouch::on).filter(on -> on.isAfter(by.today()));
            return next.isPresent()
                    ? point(
                            Briefing.Sign.WINDOW,
                            next.get().isAfter(closes)
                                    ? "meeting.weigh.windowBeforeThat"
                                    : "meeting.weigh.windowFromThen",
                            days(next.get(), closes),
                            new Word.Day(closes))
                    : point(
                            Briefing.Sign.WINDOW,
                            "meeting.weigh.window",
                            days(by.today(), closes),
                            new Word.Day(closes));
        });
    }

    private static Briefing.Point wayIn(WayIn way) {
        return new Briefing.Point(
                Briefing.Sign.WAY_IN,
                Sentence.of(
                        "meeting.weigh.wayIn",
                        new Word.Text(way.name()),
                        new Word.Term(way.role().term()),
                        new Word.Text(way.club().name())));
    }

    private int priority() {
        return card.priority().orElse(3);
    }

    private static Word days(LocalDate from, LocalDate to) {
        return new Word.Count(ChronoUnit.DAYS.between(from, to));
    }

    private static Optional<Briefing.Point> point(Briefing.Sign sign, String key, Word... words) {
        return Optional.of(new Briefing.Point(sign, Sentence.of(key, words)));
    }
}
