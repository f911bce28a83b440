package club.mercato.figures;

import java.util.Optional;

/** The club's figures without any offer, as a director entered them. The module that keeps budgets implements it. */
public interface SquadCostBaseline {

    /**
     * Those of a calendar year, else of the last one before it.
     *
     * @return empty as long as nobody entered any
     */
    Optional<SquadCost.Baseline> entered(int year);
}
