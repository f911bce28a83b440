import { shorten } from './names';

let canvas: CanvasRenderingContext2D | null = null;
const known = new Map<string, string>();

/** The form of a name that fits in a width (px) in the card's own type. */
export function fittedName(name: string, width: number, size: number): string {
  const key = `${size}/${Math.round(width)}/${name}`;
  let fitted = known.get(key);
  if (fitted === undefined) {
    canvas ??= document.createElement('canvas').getContext('2d');
    if (!canvas) return name;
    canvas.font = `600 ${size}px Inter, system-ui, sans-serif`;
    canvas.letterSpacing = '-0.1px';
    const context = canvas;
    fitted = shorten(name, (text) => context.measureText(text).width <= width);
    if (known.size > 5000) known.clear();
    known.set(key, fitted);
  }
  return fitted;
}

/** Widths were guesses until the font was there. */
export function forgetNames(): void {
  known.clear();
}
