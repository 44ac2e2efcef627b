import { expect, test } from 'vitest';
import { computeAxisRange } from './axisRange.ts';
import { createTrendPlot, plotEdges } from './trendPlot.ts';

const range = computeAxisRange([0, 1]);

test('points are spread evenly within the plot, and a single one stands in its middle', () => {
  const plot = createTrendPlot(4, range);
  const places = [0, 1, 2, 3].map(plot.x);
  const distances = places.slice(1).map((place, index) => Math.round(place - (places[index] ?? 0)));
  expect(new Set(distances).size).toBe(1);
  expect(places[0]).toBeGreaterThan(plotEdges.left);
  expect(places[3]).toBeLessThan(plotEdges.right);
  expect(createTrendPlot(1, range).x(0)).toBe((plot.x(0) + plot.x(3)) / 2);
});

test('nothing is at the bottom, the target at the top of an axis that ends with it, and half between', () => {
  const { y } = createTrendPlot(2, range);
  expect([y(0), y(1)]).toEqual([plotEdges.bottom, plotEdges.top]);
  expect(y(0.5)).toBe((plotEdges.bottom + plotEdges.top) / 2);
});

test('every point has its label while there is room, then every other one, and the last one always', () => {
  const labelled = (count: number) => {
    const { hasLabel } = createTrendPlot(count, range);
    return Array.from({ length: count }, (_, index) => index).filter(hasLabel);
  };
  expect(labelled(6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(labelled(14)).toEqual([1, 3, 5, 7, 9, 11, 13]);
  expect(labelled(1)).toEqual([0]);
});
