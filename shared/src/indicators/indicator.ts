import { z } from 'zod';
import { derivationSchema } from '../derivations/derivation.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, figureSchema, id, json, nameText, pattern, ref, text, whole } from '../resource/fields.ts';
import { areDistinctNames } from '../resource/normalizeName.ts';
import { partName } from './partName.ts';

export const indicatorKinds = ['output', 'result', 'impact'] as const;
export const valueTypes = ['count', 'amount', 'ratio', 'score', 'text'] as const;
export const accumulations = ['incremental', 'snapshot'] as const;
export const directions = ['increase', 'decrease'] as const;

const allDifferent = (values: readonly number[]) => new Set(values).size === values.length;

const option = z.strictObject({ value: figureSchema, text: nameText(500) });
const dimension = z.strictObject({
  name: partName,
  categories: z
    .array(partName)
    .min(1)
    .max(50)
    .refine(areDistinctNames, { params: { code: 'field.repeated' } }),
});

const options = z
  .array(option)
  .max(20)
  .refine((all) => allDifferent(all.map((each) => each.value)), { params: { code: 'field.repeated' } })
  .refine((all) => areDistinctNames(all.map((each) => each.text)), { params: { code: 'field.repeated' } });

const dimensions = z
  .array(dimension)
  .max(10)
  .refine((all) => areDistinctNames(all.map((each) => each.name)), { params: { code: 'field.repeated' } });

/** What an indicator meant in earlier periods: up to the period before `untilPeriodId`, from which the next definition holds. */
const earlierDefinition = z.strictObject({
  version: whole(1, 1000),
  untilPeriodId: id,
  name: nameText(200),
  countingRule: text(4000).nullable(),
  options,
  dimensions,
  /** Why the next definition came, in the words of who changed it. */
  reason: nameText(500),
  changedOn: day,
});

export type EarlierDefinition = z.infer<typeof earlierDefinition>;

export const indicators = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), code: pattern(80, /^[A-Za-z0-9][A-Za-z0-9._-]*$/) },
  writable: {
    name: nameText(200),
    countingRule: text(4000).nullable(),
    kind: choice(indicatorKinds, 10),
    unit: nameText(60).nullable(),
    valueType: choice(valueTypes, 10),
    accumulation: choice(accumulations),
    direction: choice(directions, 10),
    decimals: whole(0, 4),
    options: json(options),
    dimensions: json(dimensions),
    definitionVersion: whole(1, 1000),
    /** By which records its figures are worked out; null: they are typed. */
    derivation: json(derivationSchema).nullable(),
    /** The deliverable or output of the work plan to which it belongs. */
    workPlanItemId: ref('workPlanItems').nullable(),
  },
  serverManaged: {
    /** What it meant before, oldest first; null: always the same. `POST /api/indicators/ID/redefine` adds to it. */
    earlierDefinitions: json(z.array(earlierDefinition).min(1).max(30)).nullable(),
  },
  initial: { earlierDefinitions: null },
  defaults: { decimals: 0, definitionVersion: 1, direction: 'increase' },
  filters: ['code', 'name', 'kind', 'unit', 'valueType', 'accumulation', 'direction'],
  sorts: ['code', 'name', 'kind', 'unit', 'valueType'],
  search: ['code', 'name', 'countingRule'],
  recordName: ['name'],
  unique: [['code']],
  distinctName: 'code',
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  history: {
    fields: [
      'organisationId',
      'code',
      'name',
      'countingRule',
      'kind',
      'unit',
      'valueType',
      'accumulation',
      'direction',
      'decimals',
      'options',
      'dimensions',
      'definitionVersion',
      'earlierDefinitions',
    ],
  },
});

export type Indicator = z.infer<typeof indicators.read>;
