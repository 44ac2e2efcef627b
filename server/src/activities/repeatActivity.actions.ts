import type { NewRecord } from '@pilotage/db';
import {
  type Activity,
  type FieldProblems,
  fromDayNumber,
  maxSeriesLength,
  planSeriesDays,
  resources,
  seriesIntervals,
  toDayNumber,
} from '@pilotage/shared';
import { z } from 'zod';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { transition } from '../http/records/transition.ts';

const { startsOn } = resources.activities.fields;

const repeatBody = z.strictObject({
  version: z.int().min(1),
  every: z.enum(seriesIntervals),
  until: startsOn.nullable(),
  times: z.int().min(1).max(maxSeriesLength).nullable(),
});

/** What the next one of a series has in common with the first: all but what is known afterwards. */
function createRepetition(first: Activity, startsOn: string, seriesId: number): NewRecord<'activities'> {
  const { id, version, createdAt, updatedAt, ...content } = first;
  const shift = toDayNumber(startsOn) - toDayNumber(first.startsOn);
  const shiftDay = (each: string) => fromDayNumber(toDayNumber(each) + shift);
  return {
    ...content,
    startsOn,
    endsOn: first.endsOn === null ? null : shiftDay(first.endsOn),
    lastDay: shiftDay(first.lastDay),
    registrations: null,
    attendances: null,
    audience: {},
    reach: null,
    state: 'planned',
    seriesId,
  };
}

/** Creates the later activities of a series: each is a record of its own, with its own attendances. */
export const repeatActivity = transition({
  resource: 'activities',
  action: 'repeat',
  summary: 'Create the later activities of a series, each planned and with figures of its own',
  body: repeatBody,
  out: z.object({ created: z.int(), seriesId: z.int() }),
  cost: expensiveRequestCost,
  validate({ record, body: { every, until, times } }): FieldProblems {
    if ((until === null) === (times === null)) return { until: { code: 'activities.untilOrTimes' } };
    const days = planSeriesDays(record.startsOn, { every, until, times });
    if (days.length === 0) return { until: { code: 'activities.nothingRepeated' } };
    return days.length > maxSeriesLength ? { until: { code: 'activities.seriesTooLong', limit: maxSeriesLength } } : {};
  },
  async apply({ store, record, body }) {
    const seriesId = record.seriesId ?? record.id;
    const days = planSeriesDays(record.startsOn, body);
    for (const startsOn of days) await store.insert('activities', createRepetition(record, startsOn, seriesId));
    return { changes: { seriesId }, result: { created: days.length, seriesId } };
  },
});
