package club.mercato.figures;

import java.util.Optional;

/** The club's figures without any offer, as a director entered them. The module that keeps budgets implements it. */
public interface SquadCostBaseline {

    /** Empty as long as nobody entered them. */
    Optional<SquadCost.Baseline> entered();
}
