import type { Measurement } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { type CellBody, writtenBody } from './cellBody.ts';
import { type CellAddress, isAlreadySaid, shownCell } from './shownCell.ts';
import type { UnsentCell, UnsentCells } from './unsentCells.ts';

/** What the table shows of a cell's way to the server. */
export interface CellOnItsWay {
  unsent: UnsentCell | null;
  progress: 'idle' | 'saving' | 'waiting' | 'saved' | 'refused' | 'conflict';
}

export interface OutboxEvent {
  kind: 'saved' | 'waiting' | 'refused' | 'conflict';
  address: CellAddress;
  why: string | null;
}

interface Parts {
  send: (cell: Measurement | null, address: CellAddress, body: CellBody | null, key: string) => Promise<Measurement | null>;
  stored: (address: CellAddress) => Promise<Measurement | null>;
  /** The cell as the page knows it, and the way to tell the page of a newer one: resolves once the page shows it. */
  known: (address: CellAddress) => Measurement | null;
  learn: (address: CellAddress, cell: Measurement | null) => Promise<void>;
  unsentCells: UnsentCells;
  newKey: () => string;
  sessionEnded: () => void;
  /** Calls back after some milliseconds; answers how to call it off. */
  later: (work: () => void, milliseconds: number) => () => void;
}

type Outcome = { kind: 'stored'; cell: Measurement | null } | { kind: 'theirs'; cell: Measurement | null };

const idle: CellOnItsWay = { unsent: null, progress: 'idle' };
const passing = new Set([0, 408, 425, 429, 502, 503, 504]);
const shortest = 1_000;
const longest = 30_000;

const placeOf = ({ assignmentId, periodId }: CellAddress) => `${assignmentId}.${periodId}`;
const versionOf = (cell: Measurement | null) => (cell ? `${cell.id}.${cell.version}` : 'none');
const firstReason = (error: unknown) => {
  const { errors, message, requestId } = problemOf(error);
  const said = Object.values(errors)[0] ?? message;
  return requestId !== null && problemOf(error).status >= 500 ? `${said} (${requestId})` : said;
};

/**
 * Sends changes of cells one after the other, in the order in which they were made, and keeps each until the server has
 * confirmed it: a lost connection, a reload or an expired session loses none, and none is done twice (a POST carries its
 * key; a PUT that finds its own words already stored has arrived before).
 */
export class Outbox {
  readonly #parts: Parts;
  #waiting: UnsentCell[];
  #cells = new Map<string, CellOnItsWay>();
  /** What this page last stored of a cell, and the versions that it stored it over, one on the other. */
  #ours = new Map<string, { over: ReadonlySet<string>; cell: Measurement | null }>();
  #undo: { address: CellAddress; before: CellBody | null }[] = [];
  #listeners = new Set<() => void>();
  #onEvent: (event: OutboxEvent) => void = () => undefined;
  #isSending = false;
  #isPaused = false;
  #pause = shortest;
  #callOff: () => void = () => undefined;
  #order = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#waiting = parts.unsentCells.read();
    this.#order = Math.max(0, ...this.#waiting.map((each) => each.order));
    for (const { address } of this.#waiting) this.#show(address);
  }

  subscribe = (tell: () => void): (() => void) => {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  };

  hear(listener: (event: OutboxEvent) => void): void {
    this.#onEvent = listener;
  }

  /** The same object as long as nothing happens to the cell. */
  onItsWay(address: CellAddress): CellOnItsWay {
    return this.#cells.get(placeOf(address)) ?? idle;
  }

  unsentCount = (): number => this.#waiting.length;
  undoCount = (): number => this.#undo.length;

  /** `seen` is the stored cell that stood there when the person began to type. */
  change(address: CellAddress, body: CellBody | null, seen: Measurement | null): void {
    const present = this.#lastOf(address);
    const base = this.#basis(address, seen);
    const shown = present ? shownCell(present.base, address, present.body) : base;
    this.#undo.push({ address, before: writtenBody(shown) });
    this.#enter(address, body, base);
  }

  /** Takes the last change back by a second one; answers which cell it was. */
  undo(): CellAddress | null {
    const last = this.#undo.pop();
    if (!last) return null;
    this.#enter(last.address, last.before, this.#parts.known(last.address));
    return last.address;
  }

  /** Sends what was refused or could not be sent once more. */
  again(address: CellAddress): void {
    const unsent = this.#lastOf(address);
    if (unsent) this.#replace(unsent, { ...unsent, refusal: null });
    this.#pause = shortest;
    void this.resume();
  }

  async takeTheirs(address: CellAddress): Promise<void> {
    const unsent = this.#lastOf(address);
    if (!unsent?.theirs) return;
    await this.#parts.learn(address, unsent.theirs.cell);
    this.#drop(unsent);
    this.#show(address);
  }

  keepOurs(address: CellAddress): void {
    const unsent = this.#lastOf(address);
    if (!unsent?.theirs) return;
    this.#drop(unsent);
    this.#append({ ...unsent, key: this.#parts.newKey(), base: unsent.theirs.cell, theirs: null, isAttempted: false });
    void this.resume();
  }

  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    if (!isPaused) void this.resume();
  }

  /** Sends all that can be sent; one at a time, however often it is called. */
  async resume(): Promise<void> {
    if (this.#isSending || this.#isPaused) return;
    this.#isSending = true;
    this.#callOff();
    try {
      for (let next = this.#next(); next; next = this.#next()) if (!(await this.#attempt(next))) break;
    } finally {
      this.#isSending = false;
    }
  }

  #next = () => this.#waiting.find((each) => each.refusal === null && each.theirs === null);
  #lastOf = (address: CellAddress) => this.#waiting.findLast((each) => placeOf(each.address) === placeOf(address));

  #enter(address: CellAddress, body: CellBody | null, seen: Measurement | null): void {
    const present = this.#lastOf(address);
    if (present && (!present.isAttempted || present.refusal !== null || present.theirs)) {
      this.#drop(present);
      if (present.theirs || !isAlreadySaid(present.base, body)) {
        this.#append({ ...present, body, refusal: null, key: this.#parts.newKey(), isAttempted: false });
      }
    } else if (present || !isAlreadySaid(seen, body)) {
      const fresh = { key: this.#parts.newKey(), isAttempted: false, refusal: null, theirs: null, order: 0 };
      this.#append({ ...fresh, address, base: seen, body });
    }
    this.#show(address);
    void this.resume();
  }

  async #attempt(unsent: UnsentCell): Promise<boolean> {
    const { address } = unsent;
    if (!this.#parts.unsentCells.has(unsent.key)) {
      // Another tab has sent it, or the person has signed out.
      this.#drop(unsent);
      this.#show(address);
      return true;
    }
    const tried = { ...unsent, isAttempted: true };
    this.#replace(unsent, tried, 'saving');
    try {
      await this.#settle(tried, await this.#outcome(tried));
      this.#pause = shortest;
      return true;
    } catch (error) {
      return this.#failed(tried, error);
    }
  }

  async #outcome({ address, base, body, key }: UnsentCell): Promise<Outcome> {
    if (body === null) {
      // A removal carries no version: whether somebody changed the cell is looked up before.
      const cell = await this.#parts.stored(address);
      if (cell === null) return { kind: 'stored', cell };
      if (cell.version !== base?.version || cell.id !== base.id) return { kind: 'theirs', cell };
    }
    try {
      return { kind: 'stored', cell: await this.#parts.send(base, address, body, key) };
    } catch (error) {
      const { status } = problemOf(error);
      if (status !== 409 && status !== 404) throw error;
      const cell = await this.#parts.stored(address);
      if (isAlreadySaid(cell, body)) return { kind: 'stored', cell };
      if (cell?.id === base?.id && cell?.version === base?.version) throw error;
      return { kind: 'theirs', cell };
    }
  }

  /** Typing that began before an own change was stored goes on from what was stored: it is no conflict with oneself. */
  #basis(address: CellAddress, seen: Measurement | null): Measurement | null {
    const ours = this.#ours.get(placeOf(address));
    const isLatest = ours !== undefined && versionOf(ours.cell) === versionOf(this.#parts.known(address));
    return isLatest && ours.over.has(versionOf(seen)) ? ours.cell : seen;
  }

  #own({ address, base }: UnsentCell, cell: Measurement | null): void {
    const before = this.#ours.get(placeOf(address));
    const over = before && versionOf(before.cell) === versionOf(base) ? before.over : [];
    this.#ours.set(placeOf(address), { over: new Set([...over, versionOf(base)]), cell });
  }

  async #settle(unsent: UnsentCell, { kind, cell }: Outcome): Promise<void> {
    if (kind === 'stored') {
      this.#own(unsent, cell);
      // Until the page shows what is stored, it shows what was sent: in between the older cell would stand there.
      await this.#parts.learn(unsent.address, cell);
    }
    const later = this.#waiting.filter((each) => each.key !== unsent.key && placeOf(each.address) === placeOf(unsent.address));
    if (kind === 'stored') {
      this.#drop(unsent);
      for (const each of later) this.#replace(each, { ...each, base: cell });
    } else if (later.length > 0) {
      this.#drop(unsent);
      for (const each of later) this.#replace(each, { ...each, theirs: { cell } });
    } else this.#replace(unsent, { ...unsent, theirs: { cell } });
    this.#show(unsent.address, kind === 'stored' && later.length === 0 ? 'saved' : undefined);
    this.#onEvent({ kind: kind === 'stored' ? 'saved' : 'conflict', address: unsent.address, why: null });
  }

  /** Answers whether the next one may be tried. */
  #failed(unsent: UnsentCell, error: unknown): boolean {
    const { address } = unsent;
    const { status } = problemOf(error);
    if (!passing.has(status) && status !== 401) {
      this.#replace(unsent, { ...unsent, refusal: firstReason(error) });
      this.#onEvent({ kind: 'refused', address, why: firstReason(error) });
      return true;
    }
    this.#show(address);
    this.#onEvent({ kind: 'waiting', address, why: null });
    if (status === 401) this.#parts.sessionEnded();
    this.#callOff = this.#parts.later(() => void this.resume(), this.#pause);
    this.#pause = Math.min(longest, this.#pause * 2);
    return false;
  }

  #append(unsent: UnsentCell): void {
    this.#order += 1;
    const ordered = { ...unsent, order: this.#order };
    this.#waiting = [...this.#waiting, ordered];
    this.#parts.unsentCells.keep(ordered);
    this.#show(ordered.address);
  }

  #drop(unsent: UnsentCell): void {
    this.#waiting = this.#waiting.filter((each) => each.key !== unsent.key);
    this.#parts.unsentCells.drop(unsent.key);
  }

  #replace(unsent: UnsentCell, next: UnsentCell, progress?: CellOnItsWay['progress']): void {
    this.#waiting = this.#waiting.map((each) => (each.key === unsent.key ? next : each));
    this.#parts.unsentCells.keep(next);
    this.#show(next.address, progress);
  }

  #show(address: CellAddress, progress?: CellOnItsWay['progress']): void {
    const unsent = this.#lastOf(address) ?? null;
    this.#cells.set(placeOf(address), { unsent, progress: progress ?? progressOf(unsent) });
    for (const tell of this.#listeners) tell();
  }
}

function progressOf(unsent: UnsentCell | null): CellOnItsWay['progress'] {
  if (unsent === null) return 'idle';
  if (unsent.theirs) return 'conflict';
  return unsent.refusal === null ? 'waiting' : 'refused';
}
