package club.mercato.loans;

import club.mercato.rules.Association;
import club.mercato.rules.RuleId;
import java.time.LocalDate;
import java.time.MonthDay;

/** Loans that a limit does not count. */
enum Exemption {
    /** Agreed before the end of the season in which the player turns 21, and club-trained with the lender. */
    FIFA_YOUNG("FIFA-LOAN-YOUNG") {
        @Override
        boolean spares(Lending loan, LocalDate born, Association association) {
            LocalDate turns21 = born.plusYears(21);
            return loan.player().clubTrained() && !loan.from().isAfter(association.seasonEndFrom(turns21));
        }
    },
    /** Under 23 on 31 December of the year in which the season starts. */
    ITALIAN_YOUNG("ITA-LOAN-YOUNG") {
        @Override
        boolean spares(Lending loan, LocalDate born, Association association) {
            return born.plusYears(23).isAfter(newYearsEve(loan, association));
        }
    },
    /** Under 21 in the season, with local-player status. That of Germans of the lender's U23 team is not known here. */
    GERMAN_YOUNG("GER-LOAN-YOUNG") {
        @Override
        boolean spares(Lending loan, LocalDate born, Association association) {
            return loan.player().local() && born.plusYears(21).isAfter(newYearsEve(loan, association));
        }
    };

    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    private final RuleId rule;

    Exemption(String rule) {
        this.rule = new RuleId(rule);
    }

    RuleId rule() {
        return rule;
    }

    boolean spares(Lending loan, Association association) {
        return loan.player()
                .born()
                .filter(born -> spares(loan, born, association))
                .isPresent();
    }

    abstract boolean spares(Lending loan, LocalDate born, Association association);

    /** 31 December of the year in which the season of the loan's first day starts. */
    private static LocalDate newYearsEve(Lending loan, Association association) {
        LocalDate seasonEnds = association.seasonEndFrom(loan.from());
        return NEW_YEARS_EVE.atYear(seasonEnds.minusYears(1).plusDays(1).getYear());
    }
}
