const BLANK_MS = 300;

/** Runs once what has just been drawn is on the screen. */
export function afterFirstPaint(then: () => void): void {
  let done = false;
  const once = () => {
    if (!done) then();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, BLANK_MS); // a page that nobody looks at is not painted
}

/** Runs when the thread has nothing better to do, or a second later at most. */
export function whenIdle(then: () => void, atMostMs = 1000): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: atMostMs });
  else setTimeout(then, BLANK_MS); // Safari
}
