package club.mercato.bids.ui;

import club.mercato.figures.Scenario;
import club.mercato.figures.SquadCost;
import club.mercato.figures.SquadCost.Ratio;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;

/** The squad cost ratio in words: before, in the year of signing, in the first full year. */
record RatioWords(Phrasebook phrases) {

    /** What falls due in any case. */
    String course(SquadCost cost) {
        return course("bids.ratio.course", cost, Scenario.GUARANTEED);
    }

    /** If everything falls due, and the limit of the year after signing. */
    String beside(SquadCost cost) {
        String most = course("bids.ratio.most", cost, Scenario.MAXIMUM);
        return cost.limit(cost.yearOfSigning() + 1)
                .flatMap(rule -> rule.figure().map(limit -> {
                    boolean over = cost.firstFullYear(Scenario.MAXIMUM).isOver(limit);
                    return phrases.say(Sentence.of(
                            over ? "bids.ratio.over" : "bids.ratio.limit",
                            new Word.Text(most),
                            new Word.Number(limit),
                            new Word.Text(rule.association())));
                }))
                .orElse(most);
    }

    private String course(String key, SquadCost cost, Scenario scenario) {
        return phrases.say(
                key,
                percent(cost.before()),
                percent(cost.yearOfSigning(scenario)),
                percent(cost.firstFullYear(scenario)),
                String.valueOf(cost.yearOfSigning()),
                String.valueOf(cost.yearOfSigning() + 1));
    }

    /** "67.2", or a dash where the base is nothing. */
    String percent(Ratio ratio) {
        return ratio.percent(1)
                .map(value -> phrases.say(Sentence.of("bids.ratio.percent", new Word.Text(value.toPlainString()))))
                .orElseGet(() -> phrases.say("bids.figures.noAmount"));
    }
}
