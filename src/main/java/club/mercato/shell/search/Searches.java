package club.mercato.shell.search;

import club.mercato.kernel.Phrasebook;
import org.springframework.stereotype.Component;

/** Makes the search of each page. */
@Component
public class Searches {

    private final Finder finder;

    Searches(Finder finder) {
        this.finder = finder;
    }

    public SearchButton of(Phrasebook phrases) {
        return new SearchButton(finder, phrases);
    }
}
