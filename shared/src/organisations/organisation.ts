import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, json, nameText, pattern, whole } from '../resource/fields.ts';
import { countryField } from './countryField.ts';

export const organisationKinds = ['lead', 'partner'] as const;

const formerCountry = z.object({ country: countryField(), since: day.nullable() });

export const organisations = defineResource({
  immutable: { slug: pattern(60, /^[a-z0-9]+(-[a-z0-9]+)*$/), kind: choice(organisationKinds, 10) },
  writable: {
    name: nameText(200),
    shortName: nameText(60).nullable(),
    country: countryField(),
    city: nameText(100).nullable(),
    /** First day of the present country; null: from the beginning. */
    countrySince: day.nullable(),
    /** Its part of the project's budget in EUR; null: not known. Read by itself, the lead partner and the evaluators. */
    budgetEur: whole(1, 2_000_000_000).nullable(),
    /** Whether the budget was never published and stands there as an example. */
    budgetIllustrative: flag,
  },
  serverManaged: { formerCountries: json(z.array(formerCountry)).nullable() },
  initial: { formerCountries: null },
  defaults: { kind: 'partner', budgetIllustrative: false },
  filters: ['slug', 'name', 'country', 'city', 'kind'],
  sorts: ['slug', 'name', 'country', 'city'],
  search: ['name', 'shortName', 'city'],
  recordName: ['shortName', 'name'],
  unique: [['slug']],
  slugFrom: 'name',
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  // By what answers about the past name organisations, put them together and divide totals.
  history: {
    fields: ['name', 'shortName', 'country', 'countrySince', 'formerCountries', 'budgetEur', 'budgetIllustrative'],
  },
  table: {
    indices: [['country']],
    columnDefaults: { budgetIllustrative: false },
  },
});

export type Organisation = z.infer<typeof organisations.read>;
