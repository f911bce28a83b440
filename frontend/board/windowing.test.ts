import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexAt, missing, offsetOf, revealed, windowOf, type Rows } from './windowing.ts';

const plain = (count: number): Rows => ({ pitch: 100, count, extras: [] });
const noted: Rows = { pitch: 100, count: 50, extras: [[2, 80], [10, 40]] };

test('rows above a note are not moved by it, rows below are', () => {
  assert.equal(offsetOf(2, noted), 200);
  assert.equal(offsetOf(3, noted), 380);
  assert.equal(offsetOf(50, noted), 5120);
});

test('the row at a height takes notes into account', () => {
  assert.equal(indexAt(199, noted), 1);
  assert.equal(indexAt(379, noted), 2);
  assert.equal(indexAt(380, noted), 3);
  assert.equal(indexAt(99999, noted), 49);
  assert.equal(indexAt(-20, noted), 0);
  assert.equal(indexAt(10, plain(0)), -1);
});

test('every row finds itself by its own offset', () => {
  for (let index = 0; index < noted.count; index++) assert.equal(indexAt(offsetOf(index, noted), noted), index);
});

test('2,000 cards draw no more rows than 200', () => {
  const rows = (count: number) => {
    const window = windowOf(5000, 800, plain(count), 4);
    return window.end - window.first;
  };
  assert.equal(rows(2000), rows(200));
});

test('the spaces and the drawn rows make up the whole height', () => {
  const window = windowOf(900, 500, noted, 2);
  const drawn = offsetOf(window.end, noted) - offsetOf(window.first, noted);
  assert.equal(window.before + drawn + window.after, offsetOf(noted.count, noted));
});

test('an empty column draws nothing', () => {
  assert.deepEqual(windowOf(0, 500, plain(0), 4), { first: 0, end: 0, before: 0, after: 0 });
});

test('only what is missing is asked for', () => {
  const known = new Set([0, 1, 2, 7]);
  assert.deepEqual(missing(0, 8, (index) => known.has(index)), [3, 7]);
  assert.equal(missing(0, 3, (index) => known.has(index)), null);
});

test('a row is revealed with the least scrolling', () => {
  assert.equal(revealed(0, 250, 400, plain(20)), 0);
  assert.equal(revealed(3, 250, 400, plain(20)), 250);
  assert.equal(revealed(9, 250, 400, plain(20)), 600);
});
