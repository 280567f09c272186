import assert from 'node:assert/strict';
import { test } from 'node:test';
import { total } from '../src/basket.js';

test('adds whole cents', () => {
  assert.equal(total([{ cents: 1990, quantity: 2 }, { cents: 5, quantity: 1 }]).cents, 3985);
});
