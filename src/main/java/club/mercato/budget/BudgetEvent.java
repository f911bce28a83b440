package club.mercato.budget;

import club.mercato.journal.Fact;
import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** What happens to a window's budget. */
public interface BudgetEvent extends Fact, Change {

    /** What a change of a budget is about. */
    String KIND = "budget";

    WindowId window();

    static Subject of(WindowId window) {
        return new Subject(KIND, window.value());
    }

    @Override
    default Subject about() {
        return of(window());
    }

    @Override
    default Subject subject() {
        return of(window());
    }

    /** A director said what may be committed. */
    record BudgetSet(WindowId window, Money transfer, String why, StaffId by, Instant at) implements BudgetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("budget.fact.set", new Word.Sum(transfer), new Word.Text(why));
        }
    }

    /** @param player by name */
    record SaleExpected(WindowId window, String player, Money amount, StaffId by, Instant at) implements BudgetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("budget.fact.saleExpected", new Word.Text(player), new Word.Sum(amount));
        }
    }

    record SaleAmended(WindowId window, String player, Money amount, StaffId by, Instant at) implements BudgetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("budget.fact.saleAmended", new Word.Text(player), new Word.Sum(amount));
        }
    }

    /** What it brought is free from now on. */
    record SaleRealised(WindowId window, String player, Money amount, StaffId by, Instant at) implements BudgetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("budget.fact.saleRealised", new Word.Text(player), new Word.Sum(amount));
        }
    }

    record SaleDropped(WindowId window, String player, String why, StaffId by, Instant at) implements BudgetEvent {
        @Override
        public Sentence what() {
            return Sentence.of("budget.fact.saleDropped", new Word.Text(player), new Word.Text(why));
        }
    }
}
