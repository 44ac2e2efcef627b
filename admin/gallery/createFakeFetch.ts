import { resourceNames } from '@pilotage/shared';

/** What the fake server answers, by path under `/api`. A list of records also answers for each of its records, and by id. */
export type ServerContent = Readonly<Record<string, unknown>>;

/** A request that is never answered: the component stays as it is while it waits. */
export const neverAnswered = Symbol('never answered');

/** A request that does not reach the server. */
export const noConnection = Symbol('no connection');

/** A request that the server refuses. */
export class ServerRefusal {
  readonly status: number;
  readonly detail: string;
  constructor(status: number, detail: string) {
    this.status = status;
    this.detail = detail;
  }
}

interface IdentifiedRecord {
  id: number;
}

const isRecord = (value: unknown): value is IdentifiedRecord => typeof value === 'object' && value !== null && 'id' in value;
const knownResources = new Set<string>(resourceNames);

function answer(body: unknown, status = 200): Response {
  const count = Array.isArray(body) ? body.length : 1;
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const headers = { 'Content-Type': type, 'Content-Range': `items 0-${count}/${count}` };
  return new Response(JSON.stringify(body), { status, headers });
}

const refuse = ({ status, detail }: ServerRefusal) =>
  answer({ type: '/problems/refused', status, detail, message: detail, requestId: '0f9d4c1e' }, status);

/** The records whose ids a request names; all of them where it names none. */
function selectByIds(records: readonly unknown[], search: URLSearchParams): unknown[] {
  const filter: unknown = JSON.parse(search.get('filter') ?? '{}');
  const ids = typeof filter === 'object' && filter !== null && 'id' in filter ? filter.id : undefined;
  return Array.isArray(ids) ? records.filter((each) => isRecord(each) && ids.includes(each.id)) : [...records];
}

function findAnswer(content: ServerContent, path: string, search: URLSearchParams): unknown {
  if (Object.hasOwn(content, path)) {
    const found = content[path];
    return Array.isArray(found) ? selectByIds(found, search) : found;
  }
  const [, resource = '', id, ...more] = path.split('/');
  if (id === undefined && knownResources.has(resource)) return [];
  const records = more.length === 0 ? content[`/${resource}`] : undefined;
  const record = Array.isArray(records) ? records.find((each) => isRecord(each) && String(each.id) === id) : undefined;
  return record ?? new ServerRefusal(404, 'The gallery has no such record.');
}

/** Stands in for the browser's `fetch`: requests of the API get this content, all others go their way. */
export function createFakeFetch(content: ServerContent, realFetch: typeof fetch): typeof fetch {
  return async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), 'http://gallery.example');
    if (!address.pathname.startsWith('/api/')) return realFetch(input, init);
    const found = findAnswer(content, address.pathname.slice('/api'.length), address.searchParams);
    if (found === noConnection) throw new TypeError('Failed to fetch');
    if (found === neverAnswered) return new Promise<Response>(() => undefined);
    return found instanceof ServerRefusal ? refuse(found) : answer(found);
  };
}
