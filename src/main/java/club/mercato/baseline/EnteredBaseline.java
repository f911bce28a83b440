package club.mercato.baseline;

import club.mercato.figures.SquadCost;
import club.mercato.figures.SquadCostBaseline;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an offer's squad cost ratio rests on. */
@Component
class EnteredBaseline implements SquadCostBaseline {

    private final BaselineDesk desk;

    EnteredBaseline(BaselineDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SquadCost.Baseline> entered(int year) {
        return desk.knownFor(year).map(YearFigures::figures);
    }
}
