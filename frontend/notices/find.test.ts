import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, matching, type Person } from './find.ts';

const people: Person[] = [
  { name: 'Ilaria Monteforte', initials: 'IM', username: 'recruiter' },
  { name: 'Teun van der Aalst', initials: 'TA', username: 'recruiter2' },
  { name: "Matteo Degl'Innocenti", initials: 'MD', username: 'manager' },
];

test('an @ asks for whoever is named after it', () => {
  assert.equal(asked('Ask @'), '');
  assert.equal(asked('Ask @il'), 'il');
  assert.equal(asked('@van der'), 'van der');
  assert.equal(asked("(@Degl'"), "Degl'");
});

test('an address, and what is over, asks for nobody', () => {
  assert.equal(asked('ilaria@club'), null);
  assert.equal(asked('no at all'), null);
  assert.equal(asked('@Ilaria: call'), null);
});

test('people are found by any part of the name, initials or user name', () => {
  const names = (typed: string) => matching(people, typed).map((person) => person.initials);
  assert.deepEqual(names(''), ['IM', 'TA', 'MD']);
  assert.deepEqual(names('mon'), ['IM']);
  assert.deepEqual(names('van d'), []);
  assert.deepEqual(names('teun van'), ['TA']);
  assert.deepEqual(names('md'), ['MD']);
  assert.deepEqual(names('recruiter2'), ['TA']);
});

test('nobody is found once the name is complete and goes on', () => {
  assert.deepEqual(matching(people, 'Ilaria Monteforte '), []);
});
