import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { cutOutlines } from './cutOutlines.mjs';

test('the kept outlines are those of the atlas', () => {
  const kept = join(import.meta.dirname, '../admin/src/progress/map/europeOutlines.json');
  assert.deepEqual(JSON.parse(readFileSync(kept, 'utf8')), cutOutlines());
});
