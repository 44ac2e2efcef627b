import { expect, it } from 'vitest';
import { mergeCellBodies } from './mergeCellBodies.ts';

const parts = { Gender: { Women: 3 } };
const earlier = { availability: 'reported', value: 7, comment: 'counted', parts, cause: 'rain' } as const;

it('keeps the parts and notes of the earlier change where the later one names none', () => {
  expect(mergeCellBodies(earlier, { availability: 'reported', value: 8, comment: null })).toEqual({
    availability: 'reported',
    value: 8,
    comment: null,
    parts,
    cause: 'rain',
  });
});

it('lets the later change replace what it names, and takes no number of the earlier one', () => {
  const ratio = { availability: 'reported', numerator: 3, denominator: 12, comment: null, parts: {}, cause: 'snow' } as const;
  expect(mergeCellBodies(earlier, ratio)).toEqual(ratio);
  const figure = { availability: 'reported', value: 8, comment: null, parts: {}, cause: 'snow' } as const;
  expect(mergeCellBodies(ratio, figure)).toEqual(figure);
});

it('empties a cell whatever was typed before, and fills one that was to be emptied', () => {
  expect(mergeCellBodies(earlier, null)).toBeNull();
  expect(mergeCellBodies(null, earlier)).toEqual(earlier);
});
