import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lane } from './lane.ts';
import type { CardData, Column } from './types.ts';

const cards = (...ids: string[]) => ids.map((id) => ({ id, v: 1 }) as CardData);
const part = (count: number, from: number, ...ids: string[]): Column =>
  ({ head: { id: 'APPROACH', label: 'Approach', count }, from, cards: cards(...ids) }) as Column;
const ids = (lane: Lane) => lane.cards.map((card) => card?.id ?? '-').join('');

test('a lane is as long as its stage, what is not fetched is a hole', () => {
  const lane = new Lane(part(5, 0, 'a', 'b'));
  assert.equal(ids(lane), 'ab---');
  lane.adopt(part(5, 3, 'd', 'e'));
  assert.equal(ids(lane), 'ab-de');
});

test('a card that comes in at the top moves the known ones along and leaves them in doubt', () => {
  const lane = new Lane(part(4, 0, 'a', 'b', 'c', 'd'));
  lane.adopt(part(5, 0, 'x', 'a'));
  assert.equal(ids(lane), 'xabcd');
  assert.deepEqual([0, 1, 2].map((at) => lane.isFresh(at)), [true, true, false]);
});

test('a card that left is not kept beside the ones that are left', () => {
  const lane = new Lane(part(4, 0, 'a', 'b', 'c', 'd'));
  lane.adopt(part(3, 0, 'a', 'c', 'd'));
  assert.equal(ids(lane), 'acd');
});

test('a card that is now in another stage is forgotten', () => {
  const lane = new Lane(part(3, 0, 'a', 'b', 'c'));
  lane.release(new Set(['b']));
  lane.settle();
  assert.equal(ids(lane), 'ac-');
});

test('the same cards said again change nothing and put nothing in doubt', () => {
  const lane = new Lane(part(3, 0, 'a', 'b', 'c'));
  lane.adopt(part(3, 1, 'b', 'c'));
  assert.equal(ids(lane), 'abc');
  assert.equal(lane.isFresh(0), true);
});

test('a card that comes in above the part in view leaves what stands around that part on its side', () => {
  const lane = new Lane(part(8, 0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
  lane.adopt(part(9, 2, 'b', 'c', 'd', 'e'));
  assert.equal(ids(lane), '-abcdefgh');
  lane.adopt(part(9, 5, 'e', 'f', 'g', 'h'));
  assert.equal(ids(lane), '-abcdefgh');
});

test('a card that came to the top from below the part leaves the others below it', () => {
  const lane = new Lane(part(6, 0, 'a', 'b', 'c', 'd', 'e', 'f'));
  lane.adopt(part(6, 0, 'f', 'a', 'b'));
  assert.equal(ids(lane), 'fabcde');
});
