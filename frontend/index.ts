// The board first: it is small, and what it shows stands in the page already. The rest of the page follows.
import './board/index';
import './shell/early';
import './shell/keys';

void import('./flow');
