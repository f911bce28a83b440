package club.mercato.shell.search;

import club.mercato.kernel.Phrasebook;
import org.springframework.stereotype.Component;

@Component
record SearchDialogs(Finder finder) implements SearchMaker {

    @Override
    public SearchWindow of(Phrasebook phrases) {
        return new SearchDialog(finder, phrases);
    }
}
