import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './names.ts';

const within = (letters: number) => (text: string) => text.length <= letters;

test('a name that fits stays whole', () => {
  assert.equal(shorten('Leonardo Balerdi', within(20)), 'Leonardo Balerdi');
});

test('both halves of a double given name become initials', () => {
  assert.equal(shorten('Jean-Baptiste Mbarga-Lindqvist', within(25)), 'J.-B. Mbarga-Lindqvist');
});

test('given names give way one after the other, the first one first', () => {
  assert.equal(shorten('Þorsteinn Hlíðar Jónsson', within(18)), 'Þ. Hlíðar Jónsson');
  assert.equal(shorten('Luís Otávio Fraga-Nunes', within(18)), 'L. O. Fraga-Nunes');
});

test('the family name is never cut by us, particles belong to it', () => {
  assert.equal(shorten('Maarten van den Heuvel-Okafor', within(10)), 'M. van den Heuvel-Okafor');
});

test('two family names that are joined stay together', () => {
  assert.equal(shorten('Joan Puigdevall i Serra', within(20)), 'J. Puigdevall i Serra');
});

test('an accent that is its own character stays with its letter', () => {
  assert.equal(shorten('O\u0323\u0301la Ade\u0301ba\u0301yo\u0300-Finch', within(5)), 'O\u0323\u0301. Ade\u0301ba\u0301yo\u0300-Finch');
});

test('a script without initials and a single name stay whole', () => {
  assert.equal(shorten('محمد عبد الرحمن الشافعي', within(5)), 'محمد عبد الرحمن الشافعي');
  assert.equal(shorten('Lanternamarina', within(5)), 'Lanternamarina');
  assert.equal(shorten('', within(5)), '');
});
