import type { NewRecord } from '@pilotage/db';
import {
  type Activity,
  createOccurrence,
  maxSeriesLength,
  planSeriesDays,
  resources,
  seriesIntervals,
  validateSeries,
} from '@pilotage/shared';
import { z } from 'zod';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { transition } from '../http/records/transition.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

const { startsOn } = resources.activities.fields;

const repeatBody = z.strictObject({
  version: z.int().min(1),
  every: z.enum(seriesIntervals),
  until: startsOn.nullable(),
  times: z.int().min(1).max(maxSeriesLength).nullable(),
});

/** A new record with the content of a stored one. */
function createRepetition(first: Activity, startsOn: string, seriesId: number): NewRecord<'activities'> {
  const { id, version, createdAt, updatedAt, ...content } = createOccurrence(first, startsOn);
  return { ...content, seriesId };
}

/** Creates the later activities of a series: each is a record of its own, with its own attendances. */
export const repeatActivity = transition({
  resource: 'activities',
  action: 'repeat',
  summary: 'Create the later activities of a series, each planned and with figures of its own',
  body: repeatBody,
  out: z.object({ created: z.int(), seriesId: z.int() }),
  cost: expensiveRequestCost,
  validate: async ({ system, record, body }) => validateSeries(record, body, await getConsortiumDay(system)),
  async apply({ store, record, body }) {
    const seriesId = record.seriesId ?? record.id;
    const days = planSeriesDays(record.startsOn, body);
    for (const startsOn of days) await store.insert('activities', createRepetition(record, startsOn, seriesId));
    return { changes: { seriesId }, result: { created: days.length, seriesId } };
  },
});
