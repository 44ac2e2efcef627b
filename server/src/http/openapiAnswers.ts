import { problems } from '@pilotage/shared';
import { isComparison } from './openapiParameters.ts';
import type { Route } from './route.ts';

const statuses = [...new Set(Object.values(problems).map(({ status }) => status))].toSorted((a, b) => a - b);

const told = (status: number): string =>
  Object.values(problems)
    .filter((each) => each.status === status)
    .map(({ detail }) => detail)
    .join(' ');

const retried = { 'Retry-After': { description: 'Seconds after which to ask again.', schema: { type: 'integer', minimum: 1 } } };

const nameOf = (status: number): string => `Problem${status}`;

/** Every refusal that the API knows, once; the words are those of the list of problems. */
export const problemAnswers = Object.fromEntries(
  statuses.map((status) => [
    nameOf(status),
    {
      description: told(status),
      ...(status === 429 || status === 503 ? { headers: retried } : {}),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

const always = [400, 404, 431, 500, 503];
const withBody = [413, 415, 422];

/** The statuses with which an address may refuse. */
export function refusalsOf(route: Route): number[] {
  const { access, method, path, refuses = [] } = route;
  const found = new Set([...always, ...refuses]);
  if (access !== 'public') for (const status of [401, 429]) found.add(status);
  if (typeof access === 'object' || method !== 'get') found.add(403);
  // What has a body is judged by it, also where none belongs.
  for (const status of withBody) found.add(status);
  if (typeof access === 'object' && method !== 'get') for (const status of [409, 423, 428]) found.add(status);
  if (path.startsWith('/api/auth/')) for (const status of [401, 429]) found.add(status);
  return [...found].toSorted((a, b) => a - b);
}

const rangeHeader = {
  'Content-Range': {
    description: 'Which records these are, of how many: `pilots 0-24/319`, or `pilots */0`.',
    schema: { type: 'string' },
  },
};
const tagHeader = { ETag: { description: 'Changes when the answer may have.', schema: { type: 'string' } } };

/** The headers that a good answer carries. */
function headersOf(route: Route, isList: boolean) {
  if (isList) return { headers: rangeHeader };
  return isComparison(route) ? { headers: tagHeader } : {};
}

function contentOf({ answersFile }: Route, schema: object | null) {
  if (answersFile) return { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };
  return schema === null ? {} : { content: { 'application/json': { schema } } };
}

/** All that an address may answer: the good answer, and every refusal by its status. */
export function answersOf(route: Route, schema: object | null, isList: boolean) {
  const content = contentOf(route, schema);
  return {
    [route.status]: { description: route.status === 201 ? 'The new record' : 'Done', ...headersOf(route, isList), ...content },
    ...(isComparison(route) ? { 304: { description: 'Unchanged', ...headersOf(route, isList) } } : {}),
    ...Object.fromEntries(refusalsOf(route).map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }])),
    default: { $ref: `#/components/responses/${nameOf(500)}` },
  };
}
