import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BAR, BELOW_BAR, bandAt, bandsOf, rowsIn, type Cells } from './bands.ts';
import { indexAt, offsetOf, windowOf } from './windowing.ts';

const PITCH = 100;
const HEAD = BAR + BELOW_BAR;
const groups = (...counts: [string, number][]) => {
  let start = 0;
  return counts.map(([key, count]) => ({ key, start: (start += count) - count, count }));
};
const order = ['one', 'two', 'three'];
const tall: Cells = { groups: groups(['one', 3], ['two', 1], ['three', 2]), extras: [] };
const short: Cells = { groups: groups(['one', 1], ['three', 4]), extras: [] };
const bands = bandsOf(order, [tall, short], PITCH);

test('a swimlane is as high as its longest cell', () => {
  assert.deepEqual(bands.map((band) => band.height), [HEAD + 300, HEAD + 100, HEAD + 400]);
  assert.deepEqual(bands.map((band) => band.top), [0, HEAD + 300, 2 * HEAD + 400]);
});

test('a swimlane without a card has room for one', () => {
  assert.equal(bandsOf(['empty'], [tall], PITCH)[0]!.height, HEAD + PITCH);
});

test('the cards of a column begin where their swimlanes do', () => {
  const rows = rowsIn(bands, short, PITCH);
  assert.equal(offsetOf(0, rows), HEAD);
  assert.equal(offsetOf(1, rows), bands[2]!.top + HEAD);
  assert.equal(offsetOf(5, rows), bands[2]!.top + bands[2]!.height);
});

test('every row finds itself by its own offset, and a hole is the card above it', () => {
  for (const cells of [tall, short]) {
    const rows = rowsIn(bands, cells, PITCH);
    for (let index = 0; index < rows.count; index++) assert.equal(indexAt(offsetOf(index, rows), rows), index);
  }
  assert.equal(indexAt(bands[1]!.top + 50, rowsIn(bands, short, PITCH)), 0);
});

test('a note makes its whole swimlane higher, in all columns', () => {
  const noted: Cells = { groups: tall.groups, extras: [[1, 80]] };
  const higher = bandsOf(order, [noted, short], PITCH);
  assert.equal(higher[0]!.height, HEAD + 380);
  assert.equal(offsetOf(1, rowsIn(higher, short, PITCH)), offsetOf(4, rowsIn(higher, noted, PITCH)));
});

test('2,000 cards in swimlanes draw no more rows than 200', () => {
  const drawn = (each: number) => {
    const cells: Cells = { groups: groups(['one', each], ['two', each], ['three', each]), extras: [] };
    const window = windowOf(PITCH * each, 800, rowsIn(bandsOf(order, [cells], PITCH), cells, PITCH), 3);
    return window.end - window.first;
  };
  assert.ok(drawn(666) <= drawn(66) + 1);
});

test('an empty column has no rows', () => {
  assert.equal(rowsIn(bands, { groups: [], extras: [] }, PITCH).count, 0);
});

test('a height is in one swimlane', () => {
  assert.equal(bandAt(bands, 5)?.key, 'one');
  assert.equal(bandAt(bands, bands[1]!.top)?.key, 'two');
  assert.equal(bandAt(bands, 99_999)?.key, 'three');
});
