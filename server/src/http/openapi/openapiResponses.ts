import { problems } from '@pilotage/shared';
import { isComparison } from './openapiParameters.ts';
import type { Route } from '../route.ts';

const statuses = [...new Set(Object.values(problems).map(({ status }) => status))].toSorted((a, b) => a - b);

const describeStatus = (status: number): string =>
  Object.values(problems)
    .filter((each) => each.status === status)
    .map(({ detail }) => detail)
    .join(' ');

const retryAfterHeader = {
  'Retry-After': { description: 'Seconds to wait before the next request.', schema: { type: 'integer', minimum: 1 } },
};

const responseNameOf = (status: number): string => `Problem${status}`;

/** One reusable response per error status. The descriptions are those of the problems. */
export const problemResponses = Object.fromEntries(
  statuses.map((status) => [
    responseNameOf(status),
    {
      description: describeStatus(status),
      ...(status === 429 || status === 503 ? { headers: retryAfterHeader } : {}),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

const commonStatuses = [400, 404, 431, 500, 503];
const bodyStatuses = [413, 415, 422];

/** The error statuses of a route. */
export function errorStatusesOf(route: Route): number[] {
  const { access, method, path, errorStatuses = [] } = route;
  const statusSet = new Set([...commonStatuses, ...errorStatuses]);
  if (access !== 'public') for (const status of [401, 429]) statusSet.add(status);
  // To look on as a role refuses what belongs to a person, and a page of another membership what it would read meanwhile.
  if (access !== 'public' || method !== 'get') statusSet.add(403);
  if (typeof access === 'object') statusSet.add(409);
  // A body is validated on every route, also where none is expected.
  for (const status of bodyStatuses) statusSet.add(status);
  if (typeof access === 'object' && method !== 'get') for (const status of [423, 428]) statusSet.add(status);
  if (path.startsWith('/api/auth/')) for (const status of [401, 429]) statusSet.add(status);
  return [...statusSet].toSorted((a, b) => a - b);
}

const rangeHeader = {
  'Content-Range': {
    description: 'Which records these are, of how many: `pilots 0-24/319`, or `pilots */0`.',
    schema: { type: 'string' },
  },
};
const tagHeader = { ETag: { description: 'Changes when the response may have changed.', schema: { type: 'string' } } };

/** The headers of a successful response. */
function headersOf(route: Route, isList: boolean) {
  if (isList) return { headers: rangeHeader };
  return isComparison(route) ? { headers: tagHeader } : {};
}

const isTextType = (type: string) => type.startsWith('text/') || type.endsWith('/xml');

function contentOf({ respondsWithFile, fileType = 'application/octet-stream' }: Route, schema: object | null) {
  if (respondsWithFile)
    return { content: { [fileType]: { schema: { type: 'string', ...(isTextType(fileType) ? {} : { format: 'binary' }) } } } };
  return schema === null ? {} : { content: { 'application/json': { schema } } };
}

/** The responses of a route: the successful one, and the errors by status. */
export function responsesOf(route: Route, schema: object | null, isList: boolean) {
  const content = contentOf(route, schema);
  return {
    [route.status]: { description: route.status === 201 ? 'The new record' : 'Done', ...headersOf(route, isList), ...content },
    ...(isComparison(route) ? { 304: { description: 'Unchanged', ...headersOf(route, isList) } } : {}),
    ...Object.fromEntries(
      errorStatusesOf(route).map((status) => [status, { $ref: `#/components/responses/${responseNameOf(status)}` }]),
    ),
    default: { $ref: `#/components/responses/${responseNameOf(500)}` },
  };
}
