import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lane } from './lane.ts';
import { Overlay, type Pending } from './overlay.ts';
import type { CardData, Column, StageId } from './types.ts';

const card = (id: string) => ({ id, v: 1 }) as CardData;
const lane = (groups: [string, number][] | undefined, ...ids: string[]) =>
  new Lane({ head: { id: 'APPROACH', label: 'Approach', count: ids.length }, from: 0, cards: ids.map(card), groups } as Column);
const move = (id: string, from: StageId, to: StageId, key?: string): [string, Pending] =>
  [id, { card: card(id), from, to, lane: key, phase: 'sending', typed: {} }];
const seen = (overlay: Overlay) => Array.from({ length: overlay.count }, (_, at) => overlay.at(at)?.id ?? '-').join('');

test('a card on its way is at the top of its new column and not in its old one', () => {
  const pending = new Map([move('x', 'TALKS', 'APPROACH'), move('b', 'APPROACH', 'TALKS')]);
  const overlay = new Overlay(lane(undefined, 'a', 'b', 'c'), pending);
  assert.equal(seen(overlay), 'xac');
  assert.equal(overlay.indexOf('b'), -1);
  assert.equal(overlay.under(2), 2);
});

test('with swimlanes a card on its way is at the top of its swimlane', () => {
  const pending = new Map([move('x', 'TALKS', 'APPROACH', 'two')]);
  const overlay = new Overlay(lane([['one', 2], ['two', 2]], 'a', 'b', 'c', 'd'), pending, ['one', 'two', 'three']);
  assert.equal(seen(overlay), 'abxcd');
  assert.deepEqual(overlay.groups.map(({ key, start, count }) => [key, start, count]), [['one', 0, 2], ['two', 2, 3]]);
  assert.equal(overlay.keyAt(2), 'two');
  assert.equal(overlay.under(3), 2);
});

test('a card on its way to a swimlane that the column has no cards of opens it there', () => {
  const pending = new Map([move('x', 'TALKS', 'APPROACH', 'two')]);
  const overlay = new Overlay(lane([['one', 1], ['three', 1]], 'a', 'c'), pending, ['one', 'two', 'three']);
  assert.equal(seen(overlay), 'axc');
});

test('a card that changes its swimlane within its stage is in the new one only', () => {
  const pending = new Map([move('b', 'APPROACH', 'APPROACH', 'two')]);
  const overlay = new Overlay(lane([['one', 2], ['two', 1]], 'a', 'b', 'c'), pending, ['one', 'two']);
  assert.equal(seen(overlay), 'abc');
  assert.deepEqual(overlay.groups.map(({ count }) => count), [1, 2]);
  assert.equal(overlay.indexOf('b'), 1);
});

test('what is seen at an index and where it is found agree, whatever comes and goes', () => {
  const pending = new Map([move('x', 'TALKS', 'APPROACH', 'one'), move('y', 'TALKS', 'APPROACH', 'three'), move('b', 'APPROACH', 'TALKS', 'one'), move('e', 'APPROACH', 'TALKS', 'three')]);
  const overlay = new Overlay(lane([['one', 3], ['three', 3]], 'a', 'b', 'c', 'd', 'e', 'f'), pending, ['one', 'two', 'three']);
  assert.equal(seen(overlay), 'xacydf');
  for (let at = 0; at < overlay.count; at++) assert.equal(overlay.indexOf(overlay.at(at)!.id), at);
});
