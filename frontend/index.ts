// The board first: it is small, and what it shows stands in the page already. The rest of the page follows.
import './board/index';
import { afterFirstPaint } from './board/first-paint';
import './shell/early';
import './shell/keys';
import './shell/menu-keys';

// The framework takes the thread for a while, so a board that stands in the page is painted before.
const framework = () => void import('./flow');
if (document.getElementById('early')) afterFirstPaint(framework);
else framework();
