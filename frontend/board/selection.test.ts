import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST, Selection } from './selection.ts';

const column = ['a', 'b', 'c', undefined, 'e', 'f'];

test('a card is chosen and let go again', () => {
  const selection = new Selection();
  selection.toggle('a');
  selection.toggle('b');
  selection.toggle('a');
  assert.deepEqual(selection.ids, ['b']);
});

test('a range goes from the card chosen last, upwards too, and leaves out what is not known yet', () => {
  const down = new Selection();
  down.toggle('b');
  down.extend('e', column);
  assert.deepEqual(down.ids, ['b', 'c', 'e']);
  const up = new Selection();
  up.toggle('c');
  up.extend('a', column);
  assert.deepEqual(new Set(up.ids), new Set(['a', 'b', 'c']));
});

test('a range to another column is the card there, and the next range begins with it', () => {
  const selection = new Selection();
  selection.toggle('z');
  selection.extend('b', column);
  selection.extend('c', column);
  assert.deepEqual(selection.ids, ['z', 'b', 'c']);
});

test('a range begins anew once its first card was dealt with', () => {
  const selection = new Selection();
  selection.toggle('a');
  selection.toggle('b');
  selection.keep(['a']);
  selection.extend('e', column);
  assert.deepEqual(selection.ids, ['a', 'e']);
});

test('no more are chosen than the server changes at once', () => {
  const many = Array.from({ length: MOST + 20 }, (_, at) => `card-${at}`);
  const selection = new Selection();
  selection.toggle(many[0]!);
  selection.extend(many.at(-1)!, many);
  assert.equal(selection.size, MOST);
});
