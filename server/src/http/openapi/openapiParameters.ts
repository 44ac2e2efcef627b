import { indicatorKinds, languages, membershipHeader, resourceOf, subjects } from '@pilotage/shared';
import { z } from 'zod';
import { referralParameters } from '../requests/referralParameters.ts';
import { fileFormats } from '../responses/fileFormats.ts';
import { viewedIdPattern } from '../requests/activeMembership.ts';
import { recordIdPattern } from '../requests/recordId.ts';
import { filterConditionsOf, listParameters } from '../records/listQuery.ts';
import type { Route } from '../route.ts';

const jsonContent = (schema: object, example: unknown) => ({ content: { 'application/json': { schema, example } } });

const jsonSchemaOf = (schema: z.core.$ZodType) => {
  const { $schema, ...plain } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' });
  return plain;
};

function conditionSchemaOf({ schema, nullable, many }: ReturnType<typeof filterConditionsOf>[string]) {
  const one = jsonSchemaOf(schema);
  const allowed = [
    one,
    ...(nullable ? [{ type: 'null' }] : []),
    ...(many ? [{ type: 'array', items: one, maxItems: 1000 }] : []),
  ];
  return allowed.length === 1 ? one : { anyOf: allowed };
}

/** The parameters `sort`, `range` and `filter` of one resource. */
function listParametersOf(name: Parameters<typeof resourceOf>[0]) {
  const resource = resourceOf(name);
  const conditions = Object.entries(filterConditionsOf(resource)).map(([key, each]) => [key, conditionSchemaOf(each)] as const);
  const search = resource.search.length === 0 ? [] : [['q', { type: 'string', maxLength: 2000 }] as const];
  const sort = { type: 'array', prefixItems: [{ enum: resource.sorts }, { enum: ['ASC', 'DESC'] }], items: false, minItems: 2 };
  const position = { type: 'integer', minimum: 0 };
  return [
    {
      name: 'sort',
      description:
        'The field and the direction; `id` breaks ties. Fields that your role may not read are refused like unknown ones.',
      ...jsonContent(sort, [resource.sorts[0], 'ASC']),
    },
    {
      name: 'range',
      description: 'The first and the last record wanted, counted from 0; at most 1,000 at once. Left out: the first 1,000.',
      ...jsonContent({ type: 'array', prefixItems: [position, position], items: false, minItems: 2 }, [0, 24]),
    },
    {
      name: 'filter',
      description: `Conditions that all hold: equal, one of a list, \`_ne\`, and where there is an order \`_gt _gte _lt _lte\`; null means empty.${search.length > 0 ? ` \`q\` searches ${resource.search.join(', ')}, regardless of case and accents.` : ''}`,
      ...jsonContent(
        {
          type: 'object',
          properties: Object.fromEntries([...search, ...conditions]),
          additionalProperties: false,
          maxProperties: 50,
        },
        {},
      ),
    },
  ];
}

const enumParameter = (description: string, allowed: readonly string[], fallback?: string) => ({
  description,
  schema: { type: 'string', enum: allowed, ...(fallback === undefined ? {} : { default: fallback }) },
});
const periodParameter = (description: string) => ({ description, schema: { type: 'integer', minimum: 1, maximum: 9999 } });

const referralParameter = { description: 'Where a visitor comes from; the page is the same.', schema: { type: 'string' } };

/** The other query parameters by name. */
const queryParameters: Readonly<Record<string, { description: string; schema: object }>> = {
  by: enumParameter('The grouping of the rows.', ['country', 'organisation', 'consortium'], 'country'),
  basis: enumParameter(
    'Which figures count: approved ones; submitted ones too (lead partner and evaluator); approved ones and all of the own organisation (partners).',
    ['approved', 'submitted', 'own'],
    'approved',
  ),
  countries: {
    description:
      'Only what belongs to these countries counts, in every total, in `n` and in `of`: codes with commas between them.',
    schema: { type: 'string', pattern: '^[A-Z]{2}(,[A-Z]{2}){0,29}$' },
  },
  organisations: {
    description:
      'Only what belongs to these organisations counts, in every total, in `n` and in `of`: ids with commas between them.',
    schema: { type: 'string', pattern: '^[1-9]\\d{0,14}(,[1-9]\\d{0,14})*$', maxLength: 60 },
  },
  kind: enumParameter('Only indicators of this kind count.', indicatorKinds),
  detail: enumParameter('Whether each row of the matrix contains its values by period, too.', ['total', 'series'], 'total'),
  series: enumParameter('Whether each row contains its values by period.', ['true', 'false'], 'false'),
  groupBy: enumParameter(
    'The field by whose values the activities are counted.',
    ['kind', 'country', 'state', 'organisationId'],
    'kind',
  ),
  filter: { description: 'Conditions as in the list of the same resource.', schema: { type: 'string' } },
  indicator: {
    description: 'The code of an indicator with figures that you may read.',
    schema: { type: 'string', maxLength: 80 },
  },
  key: {
    description: 'The key of a row: a country code, the id of an organisation, or `consortium`.',
    schema: { type: 'string' },
  },
  pilot: {
    description: 'The id of a pilot that you may read: only what is assigned to it counts. Left out: all assignments count.',
    schema: { type: 'string', pattern: recordIdPattern.source },
  },
  objective: {
    description: 'The number of an objective of the dissemination. Left out: all of them.',
    schema: { type: 'string', pattern: recordIdPattern.source },
  },
  asOf: {
    description:
      'The instant as of which the question is answered, with its time zone (ISO 8601), or a day: its end in the time zone that the consortium had on it. What was known then counts, under the rights of today. Left out: now.',
    schema: { type: 'string' },
  },
  through: periodParameter('The number of the last period that counts, which must have opened. Left out: the latest that has.'),
  from: { description: 'The earlier instant.', schema: { type: 'string', format: 'date-time' } },
  to: { description: 'The later instant.', schema: { type: 'string', format: 'date-time' } },
  subject: enumParameter('The kind of subject of the discussion.', subjects),
  subjectId: { description: 'The id of the figure, the report or the pilot.', schema: { type: 'integer', minimum: 1 } },
  periodId: { description: 'The id of a period, not its number.', schema: { type: 'integer', minimum: 1 } },
  period: periodParameter('The number of a period that has opened. Left out: the latest that has.'),
  format: enumParameter(
    'A workbook, CSV as spreadsheets of the language open it, or plain CSV for programs.',
    fileFormats,
    'xlsx',
  ),
  q: {
    description: 'Words that stand in title, summary or reference, regardless of case and accents.',
    schema: { type: 'string', maxLength: 100 },
  },
  module: {
    description: 'The number of a module of the academy. Left out: all.',
    schema: { type: 'integer', minimum: 1, maximum: 999 },
  },
  contest: { description: 'The short address of a contest.', schema: { type: 'string', maxLength: 80 } },
  country: { description: 'A country by its code of two letters.', schema: { type: 'string', pattern: '^[A-Z]{2}$' } },
  theme: { description: 'One of the themes of a contest, as it is written there.', schema: { type: 'string', maxLength: 80 } },
  page: { description: 'Which page of 20, from 1.', schema: { type: 'integer', minimum: 1, maximum: 9999, default: 1 } },
  ...Object.fromEntries(referralParameters.map((name) => [name, referralParameter])),
  language: enumParameter('The language: of a text that is there in several, or whose decimal sign a CSV has.', languages, 'en'),
};

const headers = {
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'A request is done once per key. For 24 hours a repetition gets the same response. Only successful responses are stored.',
    schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
  },
  activeMembership: {
    name: membershipHeader,
    in: 'header',
    required: false,
    description:
      'The id of the expected active membership. If the session has another active membership, nothing is done and the response is 409 `otherMembership`, before any other refusal but 401 and 400. A read is refused only where one of both looks on as a role; such an id is negative.',
    schema: { type: 'string', pattern: `${recordIdPattern.source}|${viewedIdPattern.source}` },
  },
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag of the response that you have. If it is unchanged, the response is 304.',
    schema: { type: 'string' },
  },
} as const;

export const isComparison = ({ access, respondsWithFile }: Route): boolean =>
  typeof access === 'object' && access.action === 'compare' && !respondsWithFile;

const acceptsIdempotencyKey = (route: Route): boolean =>
  route.method === 'post' && typeof route.access === 'object' && !('isDryRun' in route && route.isDryRun);

/** The parameters of a route: ids in the path, query parameters and request headers. */
export function parametersOf(route: Route) {
  const { path, query = [], queryValues = {}, access } = route;
  const ids = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'integer', minimum: 1 },
  }));
  const isList = typeof access === 'object' && query.length > 0 && query === listParameters;
  const queryEntries = isList
    ? listParametersOf(access.resource)
    : query.map((name) => {
        const described = queryParameters[name] ?? { description: name, schema: { type: 'string' } };
        const values = queryValues[name];
        return { name, ...(values ? enumParameter(described.description, values, values[0]) : described) };
      });
  return [
    ...ids,
    ...queryEntries.map((parameter) => ({ in: 'query', required: false, ...parameter })),
    ...(acceptsIdempotencyKey(route) ? [headers.idempotencyKey] : []),
    ...(typeof access === 'object' && route.method !== 'get' ? [headers.activeMembership] : []),
    ...(isComparison(route) ? [headers.ifNoneMatch] : []),
  ];
}
