package club.mercato.review.ui;

import club.mercato.approvals.Waiting;
import club.mercato.bids.Sums;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.Silence;
import club.mercato.journal.Entry;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.Watch;
import club.mercato.review.Day;
import club.mercato.review.Since;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says a day in one viewer's words and zone. */
record DayDrawing(
        Phrasebook phrases,
        Map<StaffId, StaffMember> staff,
        Patience patience,
        Instant now,
        boolean mayWork,
        boolean mayHandOver) {

    DayData.Page draw(Day day, Since since) {
        LocalDate today = phrases.dayOf(now);
        boolean free =
                day.sections().stream().allMatch(section -> section.rows().isEmpty());
        return new DayData.Page(
                DateTimeFormatter.ofPattern("EEEE, d MMMM", phrases.locale()).format(today),
                phrases.say("review.day.summary", day.due(), day.overdue()),
                day.sections().stream()
                        .filter(section -> !section.rows().isEmpty())
                        .map(section -> section(section, today))
                        .toList(),
                free ? phrases.say("review.day.free") : null,
                news(day, since, today),
                tally(day.targets()),
                mayWork,
                mayHandOver,
                phrases.day(today.plusDays(1), today),
                phrases.day(today.plusWeeks(1), today),
                phrases.bundle("today"));
    }

    private DayData.Section section(Day.Section section, LocalDate today) {
        List<DayData.Row> rows = section.rows().stream()
                .map(row -> row(section.kind(), row, today))
                .toList();
        int more = Math.max(0, section.count() - rows.size());
        return new DayData.Section(
                section.kind().name(),
                phrases.say(section.kind().label()),
                section.count(),
                note(section.kind()),
                rows,
                more,
                phrases.say("review.day.more", more));
    }

    private String note(Day.Kind kind) {
        return switch (kind) {
            case TODAY -> phrases.say("review.note.TODAY", city());
            case SILENT -> phrases.say("review.note.SILENT", patience.days(1), patience.days(2), patience.days(3));
            default -> phrases.say("review.note." + kind.name());
        };
    }

    /** "Rome" of "Europe/Rome". */
    private String city() {
        String zone = phrases.zone().getId();
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private DayData.Row row(Day.Kind kind, Day.Row row, LocalDate today) {
        TargetCard card = row.target();
        String id = card.id().value().toString();
        return new DayData.Row(
                kind.name() + ":"
                        + row.followUp()
                                .map(next -> next.id().value().toString())
                                .orElse(id),
                id,
                row.followUp().map(next -> next.id().value().toString()).orElse(null),
                row.followUp().map(FollowUp::version).orElse(null),
                lead(kind, row, today),
                leadKind(kind),
                card.shownName(),
                card.restricted().isPresent() ? true : null,
                card.club()
                        .map(club -> new DayData.Club(club.name(), club.roundel(), club.ground(), club.letter()))
                        .orElse(null),
                what(kind, row, today),
                extra(kind, row, today),
                mayWork || kind == Day.Kind.WAITS_FOR_PRIORITY || kind == Day.Kind.WAITS_FOR_DECISION
                        ? acts(kind)
                        : List.of());
    }

    private String lead(Day.Kind kind, Day.Row row, LocalDate today) {
        TargetCard card = row.target();
        return switch (kind) {
            case WAITS_FOR_DECISION ->
                row.bid()
                        .map(waiting -> phrases.say(
                                "review.lead.waits",
                                ChronoUnit.DAYS.between(
                                        phrases.dayOf(waiting.round().sentAt()), today)))
                        .orElse("");
            case OVERDUE -> row.followUp().map(next -> late(next, today)).orElse("");
            case TODAY ->
                row.followUp()
                        .flatMap(FollowUp::at)
                        .map(phrases::time)
                        .orElseGet(() -> phrases.say("review.lead.byTonight"));
            case BACK ->
                row.parking()
                        .map(parking -> phrases.say(
                                "review.lead.parked",
                                ChronoUnit.DAYS.between(
                                        phrases.dayOf(parking.at()),
                                        parking.ended()
                                                .map(ended -> phrases.dayOf(ended.at()))
                                                .orElse(today))))
                        .orElseGet(() -> phrases.say("review.lead.back"));
            case SILENT ->
                phrases.say(
                        "review.lead.silent",
                        card.standing()
                                .askedOn()
                                .map(asked -> ChronoUnit.DAYS.between(asked, today))
                                .orElse(0L));
            case NO_NEXT_STEP -> phrases.say("review.lead.none");
            case STALE ->
                phrases.say(
                        "review.lead.stale",
                        card.standing()
                                .clubPositionOn()
                                .map(read -> ChronoUnit.DAYS.between(read, today))
                                .orElse(0L));
            case STUCK, WAITS_FOR_PRIORITY ->
                phrases.say("review.lead.since", ChronoUnit.DAYS.between(phrases.dayOf(card.stageSince()), today));
        };
    }

    private String late(FollowUp next, LocalDate today) {
        LocalDate on = next.at().map(phrases::dayOf).orElse(next.on());
        long days = ChronoUnit.DAYS.between(on, today);
        return days > 0
                ? phrases.say("pipeline.card.daysOverdue", days)
                : phrases.say(
                        "pipeline.card.hoursOverdue",
                        Math.max(
                                1,
                                next.at()
                                        .map(at -> Duration.between(at, now).toHours())
                                        .orElse(1L)));
    }

    private static String leadKind(Day.Kind kind) {
        return switch (kind) {
            case OVERDUE -> "overdue";
            case TODAY -> "today";
            case NO_NEXT_STEP -> "none";
            case SILENT, WAITS_FOR_DECISION -> "bold";
            case BACK, STALE, STUCK, WAITS_FOR_PRIORITY -> "plain";
        };
    }

    private String what(Day.Kind kind, Day.Row row, LocalDate today) {
        TargetCard card = row.target();
        return switch (kind) {
            case WAITS_FOR_DECISION -> row.bid().map(this::decision).orElse("");
            case OVERDUE, TODAY, BACK -> row.followUp().map(FollowUp::what).orElse("");
            case SILENT -> row.silence().map(silence -> asked(silence, today)).orElse("");
            case NO_NEXT_STEP ->
                phrases.say("review.what.inStage", phrases.say(card.stage().label()));
            case STUCK ->
                phrases.say(
                        "review.what.stuck",
                        phrases.say(card.stage().label()),
                        patience.stageDays().getOrDefault(card.stage(), 0));
            case STALE ->
                phrases.say(
                        "review.what.stale",
                        phrases.say(card.standing().clubPosition().label()),
                        card.standing()
                                .clubPositionOn()
                                .map(on -> phrases.day(on, today))
                                .orElse(""));
            case WAITS_FOR_PRIORITY ->
                card.priority()
                        .map(priority -> phrases.say("review.what.suggested", priority, owner(card)))
                        .orElseGet(() -> phrases.say("review.what.noPriority", owner(card)));
        };
    }

    /** What a row adds to its text: why a target was parked, or a silence behind what is due. */
    private @Nullable String extra(Day.Kind kind, Day.Row row, LocalDate today) {
        return switch (kind) {
            case BACK ->
                row.parking()
                        .map(parking -> parking.why())
                        .filter(why -> !why.isBlank())
                        .orElse(null);
            case OVERDUE, TODAY, NO_NEXT_STEP ->
                row.silence()
                        .map(silence ->
                                phrases.say("review.extra.silent", ChronoUnit.DAYS.between(silence.since(), today)))
                        .orElse(null);
            case SILENT ->
                row.target().standing().followUp().isEmpty() ? phrases.say("pipeline.card.noNextStep") : null;
            case STALE, STUCK ->
                row.target()
                        .standing()
                        .followUp()
                        .map(Standing.NextTouch::on)
                        .map(on -> phrases.say("review.extra.next", phrases.day(on, today)))
                        .orElse(null);
            case WAITS_FOR_PRIORITY, WAITS_FOR_DECISION -> null;
        };
    }

    private String decision(Waiting waiting) {
        Sums sums = waiting.bid().current().sums();
        return phrases.say(
                "review.what.decision",
                sums.maximum().currency().getCurrencyCode(),
                phrases.inMillions(sums.guaranteed().amount()),
                phrases.inMillions(sums.maximum().amount()),
                waiting.round().approvals(),
                waiting.round().need().directors());
    }

    private String asked(Silence silence, LocalDate today) {
        return phrases.say(
                "review.what.asked",
                phrases.say("contacts.tracks." + silence.party().name()),
                phrases.say(silence.by().label() + ".by"),
                phrases.day(silence.since(), today));
    }

    private String owner(TargetCard card) {
        return card.owner().map(this::nameOf).orElseGet(() -> phrases.say("review.what.nobody"));
    }

    private String nameOf(StaffId id) {
        return Optional.ofNullable(staff.get(id)).map(StaffMember::name).orElse("");
    }

    private List<String> acts(Day.Kind kind) {
        List<String> acts = new ArrayList<>(
                switch (kind) {
                    case WAITS_FOR_DECISION -> List.of("decide");
                    case OVERDUE, TODAY -> List.of("log", "done", "snooze");
                    case BACK -> List.of("log", "done", "parkAgain");
                    case SILENT -> List.of("log", "chase");
                    case NO_NEXT_STEP -> List.of("next", "log");
                    case STALE, STUCK -> List.of("log", "park", "snooze");
                    case WAITS_FOR_PRIORITY -> List.of("p1", "p2", "p3");
                });
        if (mayHandOver && kind != Day.Kind.WAITS_FOR_PRIORITY && kind != Day.Kind.WAITS_FOR_DECISION) {
            acts.add("handOver");
        }
        return acts;
    }

    private DayData.News news(Day day, Since since, LocalDate today) {
        Map<LocalDate, List<DayData.Item>> days = new LinkedHashMap<>();
        day.news()
                .forEach(news -> days.computeIfAbsent(phrases.dayOf(news.entry().at()), one -> new ArrayList<>())
                        .add(item(news)));
        LocalDate last = phrases.dayOf(since.at());
        String when = last.equals(today)
                ? phrases.say("review.news.today")
                : last.equals(today.minusDays(1)) ? phrases.say("review.news.yesterday") : phrases.day(last, today);
        return new DayData.News(
                phrases.say("review.news.title"),
                phrases.say("review.news.since", when, phrases.time(since.at())),
                days.entrySet().stream()
                        .map(one -> new DayData.NewsDay(dayName(one.getKey(), today), one.getValue()))
                        .toList(),
                phrases.say("review.news.none"));
    }

    private String dayName(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return phrases.say("review.news.dayToday");
        }
        return day.equals(today.minusDays(1)) ? phrases.say("review.news.dayYesterday") : phrases.day(day, today);
    }

    private DayData.Item item(Day.News news) {
        Entry entry = news.entry();
        return new DayData.Item(
                String.valueOf(entry.number()),
                phrases.time(entry.at()),
                nameOf(entry.by()),
                phrases.say(entry.what()),
                news.target().id().value().toString(),
                news.target().shownName());
    }

    private DayData.Tally tally(List<Watch.Tally> targets) {
        int all = targets.stream().mapToInt(Watch.Tally::open).sum();
        return new DayData.Tally(
                phrases.say("review.tally.title", all),
                List.of(
                        phrases.say("review.tally.priority"),
                        phrases.say("review.tally.open"),
                        phrases.say("review.tally.silent"),
                        phrases.say("review.tally.noNextStep")),
                targets.stream()
                        .map(one -> new DayData.TallyRow(
                                one.priority()
                                        .map(priority -> phrases.say("target.priority", priority))
                                        .orElseGet(() -> phrases.say("review.tally.none")),
                                one.priority().orElse(0),
                                one.open(),
                                one.silent(),
                                one.noNextStep()))
                        .toList(),
                phrases.say("review.tally.nothing"));
    }
}
