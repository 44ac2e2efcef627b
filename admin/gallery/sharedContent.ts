import type { Organisation } from '@pilotage/shared';
import { createPeriod } from '../src/measurements/measurements.fixtures.ts';
import type { ServerContent } from './createFakeFetch.ts';

const recordFields = { version: 1, createdAt: '2018-02-01T08:00:00.000Z', updatedAt: '2018-02-01T08:00:00.000Z' };

const createOrganisation = (id: number, shortName: string, name: string, country: string): Organisation => ({
  id,
  ...recordFields,
  slug: shortName.toLowerCase(),
  kind: 'partner',
  name,
  shortName,
  country,
  city: null,
  countrySince: null,
  budgetEur: null,
  budgetIllustrative: false,
  formerCountries: null,
});

/** What every component may ask the server for: organisations, periods, people and the consortium. */
export const sharedContent: ServerContent = {
  '/organisations': [
    createOrganisation(3, 'ZSI', 'Zentrum für Soziale Innovation', 'AT'),
    createOrganisation(4, 'Pontis', 'Nadácia Pontis', 'SK'),
    createOrganisation(5, 'DEMO', 'Fondazione Democenter-Sipe', 'IT'),
    {
      ...createOrganisation(6, 'RARR', 'Rzeszowska Agencja Rozwoju Regionalnego Spółka Akcyjna', 'PL'),
      shortName: null,
    },
  ],
  '/periods': [
    createPeriod({ id: 4, number: 4, startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-09-15', state: 'closed' }),
    createPeriod(),
  ],
  '/periods/5/holidays': { dueOn: '2020-03-15', countries: [] },
  '/periods/4/holidays': { dueOn: '2019-09-15', countries: ['SK'] },
  '/users': [
    { id: 41, ...recordFields, name: 'Anna Huber', email: 'anna@zsi.example' },
    { id: 42, ...recordFields, name: 'Marek Kováč', email: 'marek@pontis.example' },
  ],
  '/consortium': { id: 1, ...recordFields, name: 'Social(i)Makers', timeZone: 'Europe/Vienna', currency: 'EUR', countries: [] },
  '/session/list': [],
};
