import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { laterViews } from './laterViews.ts';
import { views } from './views.ts';

/** The files that a file loads at once: what is imported as types, or when it is needed, is not. */
function importedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm))
    importedBy(join(dirname(file), path), found);
  return found;
}

test('the first view of Compare loads neither the other ones nor what is needed later', () => {
  const page = fileURLToPath(new URL('ComparePage.tsx', import.meta.url));
  const names = new Set([...importedBy(page)].map((file) => basename(file)));
  const later = [
    'MapView',
    'SpreadView',
    'NoiseView',
    'TotalsView',
    'TrendView',
    'StatusMatrixView',
    'AcademyView',
    'ReportsView',
  ];
  const parts = ['PlaceView', 'ComparisonDownloads', 'DayChoice', 'DayTextField', 'CountryMap'].map((name) => `${name}.tsx`);
  const helpers = ['outlines.ts', 'drawAsSvg.ts', 'convertToPng.ts', 'saveTable.ts', 'saveView.ts'];
  expect(names.has('AttainmentView.tsx')).toBe(true);
  expect([...later.map((name) => `${name}.tsx`), ...parts, ...helpers].filter((name) => names.has(name))).toEqual([]);
});

test('each view but the first one has a file of its own', () =>
  expect(Object.keys(laterViews).toSorted()).toEqual(views.filter((view) => view !== 'far').toSorted()));
