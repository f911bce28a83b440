import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally } from './tally.ts';
import type { StageHead } from './types.ts';
import { Words } from './words.ts';

const words = new Words();
words.learn({ 'board.stage.of': '{0} of {1}' });
const said = (head: Partial<StageHead>, count: number): string => tally({ head: head as StageHead, count, words });

test('a count stands alone, with its limit, or as a part of its stage', () => {
  assert.equal(said({ count: 7 }, 7), '7');
  assert.equal(said({ count: 7, limit: 8 }, 7), '7 of 8');
  assert.equal(said({ count: 3, all: 12 }, 3), '3 of 12');
});

test('under a filter the whole is the stage, never its limit', () => {
  assert.equal(said({ count: 3, all: 12, limit: 8 }, 3), '3 of 12');
});

test('a move that is not answered yet counts in both figures', () => {
  assert.equal(said({ count: 3, all: 12, limit: 8 }, 4), '4 of 13');
});
