import { fromDayNumber, toDayNumber } from '@pilotage/shared';
import { describe, expect, test } from 'vitest';
import {
  listLineDays,
  minWidthOf,
  nextZoom,
  parseZoom,
  placeOfDay,
  placeOfItem,
  timelineRangeOf,
  timelineZooms,
} from './timelineScale.ts';

const halfYears = [
  { startsOn: '2018-08-01', endsOn: '2019-01-31' },
  { startsOn: '2019-02-01', endsOn: '2019-07-31' },
];
const range = { first: toDayNumber('2018-08-01'), last: toDayNumber('2019-07-31') };

describe('the scale of the timeline', () => {
  test('it shows whole months, from the first day of items and periods to the last', () => {
    const found = timelineRangeOf([{ startsOn: '2018-07-15', dueOn: '2019-09-02' }], halfYears);
    expect(found && [found.first, found.last].map(fromDayNumber)).toEqual(['2018-07-01', '2019-09-30']);
    expect(timelineRangeOf([{ startsOn: null, dueOn: null }], halfYears)).toEqual(range);
    expect(timelineRangeOf([{ startsOn: null, dueOn: null }], [])).toBeNull();
  });

  test('a day far from the periods makes no dots of the other bars', () => {
    const found = timelineRangeOf(
      [
        { startsOn: '2018-07-15', dueOn: '2126-10-31' },
        { startsOn: '1900-01-01', dueOn: '2019-09-02' },
      ],
      halfYears,
    );
    expect(found && [found.first, found.last].map(fromDayNumber)).toEqual(['2018-07-01', '2019-09-30']);
    expect(placeOfItem({ startsOn: '1900-01-01', dueOn: '2126-10-31' }, range)).toEqual({ start: 0, width: 100 });
    expect(placeOfItem({ startsOn: '2126-10-01', dueOn: '2126-10-31' }, range)).toBeNull();
    const alone = timelineRangeOf(
      [
        { startsOn: '2018-07-15', dueOn: '2126-10-31' },
        { startsOn: '2018-08-15', dueOn: null },
      ],
      [],
    );
    expect(alone && [alone.first, alone.last].map(fromDayNumber)).toEqual(['2018-07-01', '2018-08-31']);
  });

  test('a bar goes from the beginning of its first day to the end of its last', () => {
    const bar = placeOfItem({ startsOn: '2018-08-01', dueOn: '2019-07-31' }, range);
    expect(bar).toEqual({ start: 0, width: 100 });
    const oneDay = placeOfItem({ startsOn: null, dueOn: '2019-07-31' }, range);
    expect([oneDay?.start, oneDay?.width].map((each) => each?.toFixed(2))).toEqual(['99.73', '0.27']);
    expect(placeOfItem({ startsOn: '2019-07-31', dueOn: null }, range)).toEqual(oneDay);
    expect(placeOfItem({ startsOn: null, dueOn: null }, range)).toBeNull();
    expect(placeOfDay('2018-08-01', range)).toBe(0);
  });

  test('half-years are those of the project and not of the calendar', () => {
    expect(listLineDays(range, 'halfYear', '2018-08-01')).toEqual(['2018-08-01', '2019-02-01']);
    expect(listLineDays(range, 'quarter', '2018-08-01')).toEqual(['2018-08-01', '2018-11-01', '2019-02-01', '2019-05-01']);
    expect(listLineDays(range, 'whole', '2018-08-01')).toEqual(['2018-08-01']);
    expect(listLineDays(range, 'month', '2018-08-01')).toHaveLength(12);
  });

  test('lines before the first period are counted back from it', () => {
    const wider = { ...range, first: toDayNumber('2018-05-01') };
    expect(listLineDays(wider, 'quarter', '2018-08-01')[0]).toBe('2018-05-01');
    expect(listLineDays(wider, 'halfYear', '2018-08-01')[0]).toBe('2018-08-01');
  });

  test('closer is wider, and the whole plan fits into its place', () => {
    const widths = timelineZooms.map((zoom) => minWidthOf(range, zoom));
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    expect([widths[0], widths.at(-1)]).toEqual([863, 0]);
  });

  test('zooming ends at both ends', () => {
    expect([nextZoom('month', 'in'), nextZoom('month', 'out'), nextZoom('whole', 'out'), nextZoom('whole', 'in')]).toEqual([
      'month',
      'quarter',
      'whole',
      'halfYear',
    ]);
    expect([parseZoom('quarter'), parseZoom('decade'), parseZoom(null)]).toEqual(['quarter', 'whole', 'whole']);
  });
});
