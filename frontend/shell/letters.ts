/** Whether single letters are keys in this browser: whoever speaks to it may not want them. */
const KEPT = 'mercato.letters';

export const letters = {
  on: (): boolean => localStorage.getItem(KEPT) !== 'off',
  set: (on: boolean): void => (on ? localStorage.removeItem(KEPT) : localStorage.setItem(KEPT, 'off')),
};

declare global {
  interface Window {
    mercatoLetters: typeof letters;
  }
}

window.mercatoLetters = letters;
