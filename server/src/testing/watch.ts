import { expect } from 'vitest';
import { type Answered, Client } from './client.ts';
import { type House, type Person, password, people } from './house.ts';
import { type RawAnswer, type RawRequest, rawRequest } from './rawRequest.ts';

/** Words that stand in rows and columns which somebody may not read. */
export const canaries = {
  /** In secret columns: nobody reads them. */
  secret: 'ZQXSECRET',
  /** In what organisation B has not handed in: B alone reads it. */
  draft: 'ZQXDRAFT',
  /** In what B keeps for itself: its own people and those of the consortium read it. */
  tenant: 'ZQXTENANT',
  /** A figure that B has not handed in, as it is answered and as it is stored. */
  figures: ['9182.7364', '91827364'],
} as const;

interface Seen {
  person: Person | undefined;
  what: string;
  status: number;
  headers: string;
  text: string;
}

const secrets = [canaries.secret, password];
const drafts = [...secrets, canaries.draft, ...canaries.figures];

function hiddenFrom(person: Person | undefined): readonly string[] {
  if (person === 'staffB' || person === 'managerB') return secrets;
  if (person === undefined || people[person].at === 'a') return [...drafts, canaries.tenant, 'staffb@', 'managerb@'];
  return drafts;
}

const inside =
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[`\w]|\bER_[A-Z]{3}|SQLITE|SQLite|[Mm]y[Ss][Qq][Ll]|[Mm]aria[Dd][Bb]|[Tt]ype[Oo][Rr][Mm]|node_modules|\.[cm]?[jt]s:\d|\/work\/|\/home\/|\bat \w+ \(|[Ee]xpress\//;

const needed = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'x-frame-options'];

function assertGuarded({ what, status, headers, text }: Seen): void {
  // What Node's parser refuses is never seen by the application and carries nothing at all.
  if ([400, 408, 431].includes(status) && text === '') return;
  for (const name of needed) expect(headers, `${what} answered ${status} without ${name}`).toContain(`${name}: `);
}

function assertDiscreet(seen: Seen): void {
  const { what, status, headers, text, person } = seen;
  const words = `${headers}\n${text}`.toLowerCase();
  expect(headers).not.toContain('x-powered-by');
  for (const canary of hiddenFrom(person)) expect(words, `${what} shows ${canary}`).not.toContain(canary.toLowerCase());
  expect(status, `${what}: ${text}`).not.toBe(500);
  if (status >= 400) expect(text, `${what}`).not.toMatch(inside);
  assertGuarded(seen);
}

type TableRow = Record<string, unknown>;

const transient = new Set(['authSessions', 'auditEvents', 'idempotencyKeys', 'dataVersion', 'rateLimits', 'migrations']);

/** Every row that does not belong to organisation A or its people, without the counters of guards. */
async function foreignRows({ opened: { dataSource }, ids }: House): Promise<Record<string, string[]>> {
  const ours = new Set([ids.users.staffA, ids.users.managerA]);
  const isOurs = (table: string, row: TableRow) => {
    if (table === 'organisations') return row.id === ids.organisations.a;
    if (table === 'users') return ours.has(Number(row.id));
    return row.organisationId === ids.organisations.a || ours.has(Number(row.userId));
  };
  const found: Record<string, string[]> = {};
  for (const { tableName } of dataSource.entityMetadatas) {
    if (transient.has(tableName)) continue;
    const rows: TableRow[] = await dataSource.query(`SELECT * FROM \`${tableName}\``);
    found[tableName] = rows
      .filter((row) => !isOurs(tableName, row))
      .map(({ guard, ...row }) => JSON.stringify(row))
      .toSorted();
  }
  return found;
}

interface Line {
  requestId?: string;
  method?: string;
  path?: string;
  status?: number;
}

const unsafe = new Set(['POST', 'PUT', 'DELETE']);
const isWrite = ({ method = '', path = '', status = 0 }: Line) =>
  unsafe.has(method) && status < 300 && path.startsWith('/api/') && !/^\/api\/(auth|session)\b/.test(path);

class WatchedClient extends Client {
  private readonly keep: (what: string, answered: Answered) => void;

  constructor(house: House, cookie: string, keep: (what: string, answered: Answered) => void) {
    super(house.origin, house.pilotage.routes);
    this.cookie = cookie;
    this.keep = keep;
  }

  override async ask(...asked: Parameters<Client['ask']>): Promise<Answered> {
    const answered = await super.ask(...asked);
    this.keep(`${asked[0]} ${asked[1].slice(0, 200)}`, answered);
    return answered;
  }
}

const flat = (headers: RawAnswer['headers']) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

interface Expected {
  /** Accepted requests that change nothing: a record sent back as it was, or a POST repeated under its key. */
  unchanged?: number | 'some';
}

/**
 * Looks over the shoulder of an attacker: `begin` before a case, `judge` after it. Whatever was asked through it must have shown
 * no canary and nothing of the inside, changed no foreign row, and left exactly one event for each accepted write.
 */
export function openWatch(house: House) {
  let seen: Seen[] = [];
  let before: Record<string, string[]> = {};
  let firstLine = 0;
  let firstEvent = 0;

  const lastEvent = async () => {
    const [row] = await house.opened.dataSource.query('SELECT MAX(id) AS id FROM auditEvents');
    return Number(row.id ?? 0);
  };

  async function begin(): Promise<void> {
    seen = [];
    before = await foreignRows(house);
    firstLine = house.logged().length;
    firstEvent = await lastEvent();
  }

  async function as(person?: Person): Promise<Client> {
    const { cookie } = await house.as(person);
    return new WatchedClient(house, cookie, (what, { status, headers, text }) => {
      seen.push({ person, what, status, text, headers: [...headers].map(([name, value]) => `${name}: ${value}`).join('\n') });
    });
  }

  async function raw(asked: RawRequest, person?: Person): Promise<RawAnswer> {
    const cookie: Record<string, string> = person === undefined ? {} : { cookie: (await house.as(person)).cookie };
    const answered = await rawRequest(house.origin, { ...asked, headers: { ...cookie, ...asked.headers } });
    const what = `${asked.method ?? 'GET'} ${asked.path.slice(0, 200)}`;
    seen.push({ person, what, status: answered.status, headers: flat(answered.headers), text: answered.text });
    return answered;
  }

  async function judgeTrail(lines: readonly Line[], unchanged: number | 'some'): Promise<void> {
    const events: { requestId: string | null }[] = await house.opened.dataSource.query(
      `SELECT requestId FROM auditEvents WHERE id > ${firstEvent}`,
    );
    const told = events.flatMap(({ requestId }) => (requestId === null ? [] : [requestId]));
    const writes = lines.filter(isWrite).map(({ requestId }) => requestId);
    expect(new Set(told).size, 'a write told twice').toBe(told.length);
    expect(
      told.filter((requestId) => !writes.includes(requestId)),
      'events of refused requests',
    ).toEqual([]);
    if (unchanged !== 'some') expect(writes.length - told.length, 'accepted writes without an event').toBe(unchanged);
  }

  async function judge({ unchanged = 0 }: Expected = {}): Promise<void> {
    const alive = await rawRequest(house.origin, { path: '/healthz' });
    expect(alive.status, 'the server is alive').toBe(200);
    // The line of a request is written when its answer has left; that of the last one follows a moment later.
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const each of seen) assertDiscreet(each);
    const lines = house.logged().slice(firstLine);
    const written = lines.join('').toLowerCase();
    for (const hidden of [...drafts, canaries.tenant, 'pilotage_sid=']) expect(written).not.toContain(hidden.toLowerCase());
    expect(await foreignRows(house), 'foreign rows').toEqual(before);
    await judgeTrail(
      lines.map((line): Line => JSON.parse(line)),
      unchanged,
    );
  }

  return { begin, as, raw, judge };
}

export type Watch = ReturnType<typeof openWatch>;
