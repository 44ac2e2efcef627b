import { expect, test } from 'vitest';
import { createChartRow, rowsWithoutValue, rowWithoutTarget } from '../../charts/charts.fixtures.ts';
import { frameCountries, placeInFrame } from './mapFrame.ts';
import { groupByStatus } from './mapRegion.ts';
import { outlineOf } from './outlines.ts';

const consortium = ['AT', 'DE', 'HU', 'IT', 'PL', 'SI', 'SK'];

test('each country of the consortium has an outline, with its name inside of its bounds', () => {
  for (const country of consortium) {
    const outline = outlineOf(country);
    const [west = 0, north = 0, east = 0, south = 0] = outline?.bounds ?? [];
    const [x = 0, y = 0] = outline?.label ?? [];
    expect([country, x > west && x < east && y > north && y < south]).toEqual([country, true]);
  }
  for (const unknown of ['BR', 'constructor', '']) expect(outlineOf(unknown)).toBeNull();
});

test('the frame holds the countries, and is as wide as it is asked to be', () => {
  for (const aspect of [0.75, 1.25]) {
    const frame = frameCountries(consortium, aspect);
    if (!frame) throw new Error('They are on the map.');
    expect(frame.width / frame.height).toBeGreaterThanOrEqual(aspect - 1e-9);
    for (const country of consortium) {
      const [west = 0, north = 0, east = 0, south = 0] = outlineOf(country)?.bounds ?? [];
      expect(west > frame.x && north > frame.y && east < frame.x + frame.width && south < frame.y + frame.height).toBe(true);
      const { left, top } = placeInFrame(outlineOf(country)?.label ?? [], frame);
      expect(left > 0 && left < 100 && top > 0 && top < 100).toBe(true);
    }
  }
  expect(frameCountries(['BR'], 1)).toBeNull();
});

test('each country is in one group; without an attainment none is judged, and a value without a target is no missing value', () => {
  const rows = [
    createChartRow({ status: 'ahead' }),
    createChartRow({ status: 'onTrack' }),
    createChartRow({ status: 'atRisk' }),
    createChartRow({ status: 'behind' }),
    createChartRow({ status: null }),
    createChartRow({ status: 'behind', attainment: 0, mark: 'zero' }),
    ...rowsWithoutValue,
    rowWithoutTarget,
  ];
  const groups = groupByStatus(rows);
  expect(Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.length]))).toEqual({
    ahead: 1,
    onTrack: 1,
    short: 3,
    unjudged: 1,
    uncompared: 1,
    none: rowsWithoutValue.length,
  });
});
