package club.mercato.shell.search;

import club.mercato.kernel.Phrasebook;
import org.springframework.stereotype.Component;

/** Makes the search of each page. */
@Component
public class Searches {

    private final SearchMaker maker;

    Searches(SearchMaker maker) {
        this.maker = maker;
    }

    public SearchButton of(Phrasebook phrases) {
        return new SearchButton(maker, phrases);
    }
}
