/**
 * How a player's name is made to fit: given names become initials one after the other, the family name stays whole
 * as long as it can. What still does not fit is cut at its end by the style sheet.
 */

const PARTICLES = new Set([
  'van', 'von', 'der', 'den', 'de', 'da', 'do', 'dos', 'das', 'di', 'del', 'della', 'du', 'la', 'le', 'el', 'al',
  'af', 'av', 'zu', 'ter', 'ten', 'bin', 'ibn', 'ben', 'mac', 'mc', "'t", '’t',
]);

/** Between the two halves of a family name: "Puigdevall i Serra". */
const JOINTS = new Set(['i', 'y']);

const INITIALLED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const FIRST_LETTER = /^\p{L}\p{M}*/u;

/** The first form of the name that fits; the shortest one when none does. */
export function shorten(name: string, fits: (text: string) => boolean): string {
  if (fits(name)) return name;
  const words = name.split(/\s+/u).filter(Boolean);
  const family = familyStart(words);
  for (let given = 0; given < family; given++) {
    words[given] = initial(words[given]!);
    const short = words.join(' ');
    if (fits(short)) return short;
  }
  return words.join(' ');
}

/** The index of the word with which the family name begins: before a joint, at a particle, else the last word. */
function familyStart(words: string[]): number {
  const joint = words.findIndex((word, at) => at > 1 && JOINTS.has(word));
  if (joint > 0) return joint - 1;
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()));
  return particle > 0 ? particle : words.length - 1;
}

/** "Jean-Baptiste" becomes "J.-B."; a word in a script without initials stays whole. */
function initial(word: string): string {
  return word
    .split('-')
    .map((part) => (INITIALLED.test(part) ? `${FIRST_LETTER.exec(part)![0]}.` : part))
    .join('-');
}
