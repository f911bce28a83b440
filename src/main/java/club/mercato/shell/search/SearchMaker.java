package club.mercato.shell.search;

import club.mercato.kernel.Phrasebook;

/** Makes the search for one viewer. */
interface SearchMaker {
    SearchWindow of(Phrasebook phrases);
}
