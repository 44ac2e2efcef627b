import { systemStoreOf } from '@pilotage/db';
import { resources } from '@pilotage/shared';
import { z } from 'zod';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute } from '../http/route.ts';
import { countriesOnHoliday } from './holidays.ts';

const { dueOn } = resources.periods.fields;
const holidaySchema = z.object({ dueOn, countries: z.array(z.string()) });

/** Public holidays on due days. They are only shown; they move no due day. */
export const holidayRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/holidays',
    summary: 'List the countries in which the due day of a period is a public holiday',
    access: { resource: 'periods', action: 'read' },
    out: holidaySchema,
    status: 200,
    handle: async (request, { store }) => {
      const { dueOn } = await store.get('periods', idOf(request));
      const { countries } = await systemStoreOf(store).get('consortium', 1);
      return { status: 200, body: { dueOn, countries: countriesOnHoliday(dueOn, countries) } };
    },
  }),
] as const;
