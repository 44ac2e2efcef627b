import { listTableNames } from '@pilotage/db/testing';
import { expect } from 'vitest';
import { type ApiResponse, ApiClient } from '../app/apiClient.ts';
import { type TestApp, type Person, password, people } from '../app/testApp.ts';
import { type RawResponse, type RawRequest, sendRawRequest } from '../app/rawRequest.ts';

/** Marker texts in rows and columns that some users may not read. */
export const canaries = {
  /** In secret columns. Nobody may read it. */
  secret: 'ZQXSECRET',
  /** In drafts of organisation B. Only B may read it. */
  draft: 'ZQXDRAFT',
  /** In internal rows of B. Members of B and of the consortium may read it. */
  tenant: 'ZQXTENANT',
  /** A draft figure of B, in the formats of the API and of the database. */
  figures: ['9182.7364', '91827364'],
} as const;

interface ObservedResponse {
  person: Person | undefined;
  what: string;
  status: number;
  headers: string;
  text: string;
}

const secretTexts = [canaries.secret, password];
const draftTexts = [...secretTexts, canaries.draft, ...canaries.figures];

function hiddenTextsFor(person: Person | undefined): readonly string[] {
  if (person === 'staffB' || person === 'managerB') return secretTexts;
  if (person === undefined || people[person].at === 'a') return [...draftTexts, canaries.tenant, 'staffb@', 'managerb@'];
  return draftTexts;
}

const internalsPattern =
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[`\w]|\bER_[A-Z]{3}|SQLITE|SQLite|[Mm]y[Ss][Qq][Ll]|[Mm]aria[Dd][Bb]|[Tt]ype[Oo][Rr][Mm]|node_modules|\.[cm]?[jt]s:\d|\/work\/|\/home\/|\bat \w+ \(|[Ee]xpress\//;

const requiredHeaders = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'x-frame-options'];

function assertSecurityHeaders({ what, status, headers, text }: ObservedResponse): void {
  // Node's HTTP parser refuses some requests before the application sees them, without these headers.
  if ([400, 408, 431].includes(status) && text === '') return;
  for (const name of requiredHeaders) expect(headers, `${what} answered ${status} without ${name}`).toContain(`${name}: `);
}

function assertNoLeak(observed: ObservedResponse): void {
  const { what, status, headers, text, person } = observed;
  const content = `${headers}\n${text}`.toLowerCase();
  expect(headers).not.toContain('x-powered-by');
  for (const canary of hiddenTextsFor(person)) expect(content, `${what} shows ${canary}`).not.toContain(canary.toLowerCase());
  expect(status, `${what}: ${text}`).not.toBe(500);
  if (status >= 400) expect(text, `${what}`).not.toMatch(internalsPattern);
  assertSecurityHeaders(observed);
}

type DatabaseRow = Record<string, unknown>;

const transientTables = new Set(['authSessions', 'auditEvents', 'idempotencyKeys', 'dataVersion', 'rateLimits', 'migrations']);

/** All rows that do not belong to organisation A or its users, without lock versions. */
async function readForeignRows({ opened: { dataSource }, ids }: TestApp): Promise<Record<string, string[]>> {
  const ownUserIds = new Set([ids.users.staffA, ids.users.managerA]);
  const isOwn = (table: string, row: DatabaseRow) => {
    if (table === 'organisations') return row.id === ids.organisations.a;
    if (table === 'users') return ownUserIds.has(Number(row.id));
    return row.organisationId === ids.organisations.a || ownUserIds.has(Number(row.userId));
  };
  const rowsByTable: Record<string, string[]> = {};
  for (const tableName of listTableNames()) {
    if (transientTables.has(tableName)) continue;
    const rows: DatabaseRow[] = await dataSource.query(`SELECT * FROM \`${tableName}\``);
    rowsByTable[tableName] = rows
      .filter((row) => !isOwn(tableName, row))
      .map(({ guard, ...row }) => JSON.stringify(row))
      .toSorted();
  }
  return rowsByTable;
}

interface RequestLogLine {
  requestId?: string;
  method?: string;
  path?: string;
  status?: number;
}

const unsafeMethods = new Set(['POST', 'PUT', 'DELETE']);
const isAcceptedWrite = ({ method = '', path = '', status = 0 }: RequestLogLine) =>
  unsafeMethods.has(method) && status < 300 && path.startsWith('/api/') && !/^\/api\/(auth|session)\b/.test(path);

class ObservedClient extends ApiClient {
  private readonly observe: (what: string, response: ApiResponse) => void;

  constructor(app: TestApp, cookie: string, observe: (what: string, response: ApiResponse) => void) {
    super(app.origin, app.pilotage.routes);
    this.cookie = cookie;
    this.observe = observe;
  }

  override async request(...parameters: Parameters<ApiClient['request']>): Promise<ApiResponse> {
    const response = await super.request(...parameters);
    this.observe(`${parameters[0]} ${parameters[1].slice(0, 200)}`, response);
    return response;
  }
}

const flattenHeaders = (headers: RawResponse['headers']) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

interface LeakDetectorExpectation {
  /** Number of accepted writes without a change: an unchanged record, or a POST repeated under its key. */
  unchanged?: number | 'some';
}

/**
 * Observes all requests of a test. Call `startCase` before and `assertNoLeaks` after it. No response may contain a canary or
 * internals, no foreign row may have changed, and each accepted write must have exactly one audit event.
 */
export function createLeakDetector(app: TestApp) {
  let observed: ObservedResponse[] = [];
  let before: Record<string, string[]> = {};
  let firstLine = 0;
  let firstEvent = 0;

  const lastEvent = async () => {
    const [row] = await app.opened.dataSource.query('SELECT MAX(id) AS id FROM auditEvents');
    return Number(row.id ?? 0);
  };

  async function startCase(): Promise<void> {
    observed = [];
    before = await readForeignRows(app);
    firstLine = app.logLines().length;
    firstEvent = await lastEvent();
  }

  async function signInAs(person?: Person): Promise<ApiClient> {
    const { cookie } = await app.signInAs(person);
    return new ObservedClient(app, cookie, (what, { status, headers, text }) => {
      observed.push({ person, what, status, text, headers: [...headers].map(([name, value]) => `${name}: ${value}`).join('\n') });
    });
  }

  async function sendRaw(request: RawRequest, person?: Person): Promise<RawResponse> {
    const cookie: Record<string, string> = person === undefined ? {} : { cookie: (await app.signInAs(person)).cookie };
    const response = await sendRawRequest(app.origin, { ...request, headers: { ...cookie, ...request.headers } });
    const what = `${request.method ?? 'GET'} ${request.path.slice(0, 200)}`;
    observed.push({ person, what, status: response.status, headers: flattenHeaders(response.headers), text: response.text });
    return response;
  }

  async function assertAuditTrail(lines: readonly RequestLogLine[], unchanged: number | 'some'): Promise<void> {
    const events: { requestId: string | null }[] = await app.opened.dataSource.query(
      `SELECT requestId FROM auditEvents WHERE id > ${firstEvent}`,
    );
    const auditedRequestIds = events.flatMap(({ requestId }) => (requestId === null ? [] : [requestId]));
    const writes = lines.filter(isAcceptedWrite).map(({ requestId }) => requestId);
    expect(new Set(auditedRequestIds).size, 'more than one event of a write').toBe(auditedRequestIds.length);
    expect(
      auditedRequestIds.filter((requestId) => !writes.includes(requestId)),
      'events of refused requests',
    ).toEqual([]);
    if (unchanged !== 'some')
      expect(writes.length - auditedRequestIds.length, 'accepted writes without an event').toBe(unchanged);
  }

  async function assertNoLeaks({ unchanged = 0 }: LeakDetectorExpectation = {}): Promise<void> {
    const alive = await sendRawRequest(app.origin, { path: '/healthz' });
    expect(alive.status, 'the server is alive').toBe(200);
    // The log line of a request is written after its response, so wait for the last one.
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const response of observed) assertNoLeak(response);
    const lines = app.logLines().slice(firstLine);
    const logText = lines.join('').toLowerCase();
    for (const hidden of [...draftTexts, canaries.tenant, 'pilotage_sid=']) expect(logText).not.toContain(hidden.toLowerCase());
    expect(await readForeignRows(app), 'foreign rows').toEqual(before);
    await assertAuditTrail(
      lines.map((line): RequestLogLine => JSON.parse(line)),
      unchanged,
    );
  }

  return { startCase, signInAs, sendRaw, assertNoLeaks };
}

export type LeakDetector = ReturnType<typeof createLeakDetector>;
