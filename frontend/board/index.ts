import './icons.css';
import './board.css';
import './bar.css';
import './column.css';
import './tally.css';
import './card.css';
import './add.css';
import './views.css';
import './choosing.css';
import './menu.css';
import './swim.css';
import './phone.css';

export { MercatoBoard } from './mercato-board';
export type * from './types';
