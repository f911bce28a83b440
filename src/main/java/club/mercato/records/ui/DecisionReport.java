package club.mercato.records.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.bids.BidFile;
import club.mercato.documents.StoredDocument;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.TargetCard;
import club.mercato.print.Report;
import club.mercato.print.Report.Cell;
import club.mercato.print.Report.Column;
import club.mercato.print.Report.Section;
import club.mercato.records.DecisionRecord;
import club.mercato.staff.StaffId;
import club.mercato.terms.Terms;
import club.mercato.terms.words.TermsChange;
import club.mercato.terms.words.TermsLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that was decided on a bid as rows: versions, approvals, letters and answers, each with who and when. */
record DecisionReport(DecisionRecord of, Phrasebook phrases, Function<StaffId, String> names, Instant now) {

    Report report() {
        TargetCard target = of.target();
        return new Report(
                phrases.say("records.bid.title", target.shownName(), of.bid().number()),
                List.of(
                        phrases.say(
                                "records.bid.facts",
                                target.club().map(TargetCard.Club::name).orElse("–"),
                                phrases.say(of.bid().status().label()),
                                of.bid().current().no()),
                        phrases.say("records.asOf", phrases.moment(now))),
                List.of(versions(), terms(), changes(), rounds(), decisions(), letters(), answers()));
    }

    private Section versions() {
        return section(
                "versions",
                List.of(
                        figures("version", 7),
                        text("by", 16),
                        text("at", 14),
                        figures("guaranteed", 16),
                        figures("expected", 16),
                        figures("maximum", 16),
                        figures("commitment", 16),
                        text("digest", 34)),
                of.bid().versions().stream()
                        .map(version -> List.<Cell>of(
                                Cell.of(version.no()),
                                name(version.by()),
                                moment(version.at()),
                                new Cell.Amount(version.sums().guaranteed()),
                                new Cell.Amount(version.sums().expected()),
                                new Cell.Amount(version.sums().maximum()),
                                new Cell.Amount(version.sums().commitment()),
                                Cell.of(version.digest())))
                        .toList());
    }

    private Section terms() {
        return section(
                "terms",
                List.of(figures("version", 7), text("term", 30), text("says", 60)),
                of.bid().versions().stream()
                        .flatMap(version -> TermsLine.of(version.terms()).stream()
                                .map(line -> List.<Cell>of(
                                        Cell.of(version.no()),
                                        Cell.of(phrases.say(line.label())),
                                        Cell.of(phrases.say(Sentence.of("records.value", line.value()))))))
                        .toList());
    }

    private Section changes() {
        List<List<Cell>> rows = new ArrayList<>();
        List<BidFile.Version> versions = of.bid().versions();
        for (int place = 1; place < versions.size(); place++) {
            int no = versions.get(place).no();
            between(versions.get(place - 1).terms(), versions.get(place).terms())
                    .forEach(change -> rows.add(List.of(Cell.of(no), change)));
        }
        return section("changes", List.of(figures("version", 7), text("change", 90)), rows);
    }

    private Section rounds() {
        return section(
                "rounds",
                List.of(
                        figures("version", 7),
                        text("sentBy", 18),
                        text("at", 14),
                        text("needs", 24),
                        figures("policy", 7),
                        text("ended", 12),
                        text("digest", 34)),
                of.approval().rounds().stream()
                        .map(round -> List.<Cell>of(
                                Cell.of(round.version()),
                                name(round.sentBy()),
                                moment(round.sentAt()),
                                Cell.of(phrases.say(round.need().words())),
                                Cell.of(round.policy()),
                                Cell.of(phrases.say("records.ended."
                                        + round.ended().map(Enum::name).orElse("WAITS"))),
                                Cell.of(round.digest())))
                        .toList());
    }

    private Section decisions() {
        return section(
                "decisions",
                List.of(
                        figures("version", 7),
                        text("decision", 10),
                        text("by", 16),
                        text("stead", 14),
                        text("named", 14),
                        text("reason", 28),
                        text("at", 14),
                        text("digest", 34)),
                of.approval().rounds().stream()
                        .flatMap(round -> round.decisions().stream().map(decision -> decision(round, decision)))
                        .toList());
    }

    private List<Cell> decision(ApprovalFile.Round round, ApprovalFile.Decision decision) {
        String named = String.join(
                ", ",
                Stream.of(
                                decision.ofBoard() ? "board" : "",
                                decision.overMandate() ? "overMandate" : "",
                                decision.overBudget() ? "overBudget" : "")
                        .filter(one -> !one.isEmpty())
                        .map(one -> phrases.say("records.named." + one))
                        .toList());
        return List.of(
                Cell.of(round.version()),
                Cell.of(phrases.say("approvals.decision." + decision.kind().name())),
                name(decision.by()),
                decision.by().equals(decision.voice()) ? Cell.NOTHING : name(decision.voice()),
                Cell.of(named),
                Cell.of(decision.reason()),
                moment(decision.at()),
                Cell.of(round.digest()));
    }

    private Section letters() {
        return section(
                "letters",
                List.of(
                        figures("version", 7),
                        text("sent", 10),
                        text("how", 10),
                        text("to", 22),
                        text("by", 16),
                        text("at", 14),
                        text("letter", 34)),
                of.bid().sendings().stream()
                        .map(sent -> List.<Cell>of(
                                Cell.of(sent.version()),
                                new Cell.Day(sent.on()),
                                Cell.of(phrases.say(sent.channel().label())),
                                Cell.of(sent.to()),
                                name(sent.by()),
                                moment(sent.at()),
                                Cell.of(Optional.ofNullable(of.letters().get(sent.version()))
                                        .map(StoredDocument::digest)
                                        .orElse(""))))
                        .toList());
    }

    private Section answers() {
        List<List<Cell>> rows = new ArrayList<>();
        of.bid().replies().forEach(reply -> {
            rows.add(List.of(
                    Cell.of(reply.version()),
                    Cell.of(phrases.say(reply.kind().label())),
                    new Cell.Day(reply.on()),
                    Cell.of(reply.words()),
                    name(reply.by()),
                    moment(reply.at())));
            reply.theirs()
                    .ifPresent(theirs -> between(
                                    of.bid().version(reply.version()).terms(), theirs)
                            .forEach(change -> rows.add(Arrays.asList(
                                    Cell.of(reply.version()),
                                    Cell.of(phrases.say("records.theirs")),
                                    new Cell.Day(reply.on()),
                                    change,
                                    name(reply.by()),
                                    moment(reply.at())))));
        });
        return section(
                "answers",
                List.of(
                        figures("version", 7),
                        text("answer", 14),
                        text("on", 10),
                        text("words", 50),
                        text("by", 16),
                        text("at", 14)),
                rows);
    }

    private List<Cell> between(Terms before, Terms after) {
        return TermsChange.between(before, after).stream()
                .map(change -> Cell.of(phrases.say(change.says())))
                .toList();
    }

    private Cell name(StaffId who) {
        return Cell.of(names.apply(who));
    }

    private Cell moment(Instant at) {
        return new Cell.Moment(at.atZone(phrases.zone()).toLocalDateTime());
    }

    private Section section(String name, List<Column> columns, List<List<Cell>> rows) {
        return new Section(
                phrases.say("records.section." + name),
                columns,
                rows,
                phrases.say("records.section." + name + ".none"));
    }

    private Column text(String name, int width) {
        return Column.text(phrases.say("records.column." + name), width);
    }

    private Column figures(String name, int width) {
        return Column.figures(phrases.say("records.column." + name), width);
    }
}
