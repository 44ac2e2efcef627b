import type { Measurement } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { type CellBody, createRestoreBody } from './cellBody.ts';
import { type CellAddress, isAlreadyStored, applyCellBody } from './applyCellBody.ts';
import { mergeCellBodies } from './mergeCellBodies.ts';
import type { UnsentCell, UnsentCellStorage } from './unsentCellStorage.ts';

/** Sync status of a cell, as the table shows it. */
export interface CellSyncStatus {
  unsent: UnsentCell | null;
  progress: 'idle' | 'saving' | 'waiting' | 'saved' | 'refused' | 'conflict';
}

export interface OutboxEvent {
  kind: 'saved' | 'waiting' | 'refused' | 'conflict';
  address: CellAddress;
  why: string | null;
}

interface OutboxDependencies {
  send: (cell: Measurement | null, address: CellAddress, body: CellBody | null, key: string) => Promise<Measurement | null>;
  fetchStored: (address: CellAddress) => Promise<Measurement | null>;
  /** Reads and updates the page's copy of a cell; `updateCache` resolves once the page shows the new cell. */
  readCache: (address: CellAddress) => Measurement | null;
  updateCache: (address: CellAddress, cell: Measurement | null) => Promise<void>;
  storage: UnsentCellStorage;
  createKey: () => string;
  onSessionExpired: () => void;
  /** Runs `task` after a delay; returns a function that cancels it. */
  schedule: (task: () => void, milliseconds: number) => () => void;
}

type SendResult = { kind: 'stored'; cell: Measurement | null } | { kind: 'theirs'; cell: Measurement | null };

const idleStatus: CellSyncStatus = { unsent: null, progress: 'idle' };
const retryableStatuses = new Set([0, 408, 425, 429, 502, 503, 504]);
const minimumRetryDelay = 1_000;
const maximumRetryDelay = 30_000;

const cellKeyOf = ({ assignmentId, periodId }: CellAddress) => `${assignmentId}.${periodId}`;
const versionOf = (cell: Measurement | null) => (cell ? `${cell.id}.${cell.version}` : 'none');
const describeRefusal = (error: unknown) => {
  const { errors, message, requestId, status } = problemOf(error);
  const text = Object.values(errors)[0] ?? message;
  return requestId !== null && status >= 500 ? `${text} (${requestId})` : text;
};

/**
 * Sends changes of cells one at a time, in the order of the edits, and stores each until the server confirms it. A lost
 * connection, a reload or an expired session loses no change. None is applied twice: a POST carries its key, and a PUT whose
 * content is already stored counts as sent.
 */
export class Outbox {
  readonly #dependencies: OutboxDependencies;
  #queue: UnsentCell[];
  #cells = new Map<string, CellSyncStatus>();
  /** The last own write of a cell, and the versions that consecutive own writes replaced. */
  #ownWrites = new Map<string, { replacedVersions: ReadonlySet<string>; cell: Measurement | null }>();
  #undo: { address: CellAddress; before: CellBody | null }[] = [];
  #listeners = new Set<() => void>();
  #onEvent: (event: OutboxEvent) => void = () => undefined;
  #isSending = false;
  #isPaused = false;
  #retryDelay = minimumRetryDelay;
  /** The server requested a delay: nothing is sent until it is over. */
  #isHeld = false;
  #cancelRetry: () => void = () => undefined;
  #order = 0;

  constructor(dependencies: OutboxDependencies) {
    this.#dependencies = dependencies;
    this.#queue = dependencies.storage.read();
    this.#order = Math.max(0, ...this.#queue.map((each) => each.order));
    for (const { address } of this.#queue) this.#publish(address);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  onEvent(listener: (event: OutboxEvent) => void): void {
    this.#onEvent = listener;
  }

  /** Returns the same object until the status changes. */
  syncStatus(address: CellAddress): CellSyncStatus {
    return this.#cells.get(cellKeyOf(address)) ?? idleStatus;
  }

  unsentCount = (): number => this.#queue.length;
  undoCount = (): number => this.#undo.length;

  /** Queues a change; `baseCell` is the stored cell that the user saw when typing began. */
  change(address: CellAddress, body: CellBody | null, baseCell: Measurement | null): void {
    const latest = this.#findLatest(address);
    const base = this.#resolveBase(address, baseCell);
    const shown = latest ? applyCellBody(latest.base, address, latest.body) : base;
    this.#undo.push({ address, before: createRestoreBody(shown) });
    this.#enqueue(address, body, base);
  }

  /** Undoes the last change by queuing its reverse; returns the cell's address, or null. */
  undo(): CellAddress | null {
    const last = this.#undo.pop();
    if (!last) return null;
    this.#enqueue(last.address, last.before, this.#dependencies.readCache(last.address));
    return last.address;
  }

  /** Sends a refused or failed change again. */
  retry(address: CellAddress): void {
    const unsent = this.#findLatest(address);
    if (unsent) this.#replace(unsent, { ...unsent, refusal: null });
    this.#retryDelay = minimumRetryDelay;
    void this.resume();
  }

  async acceptRemote(address: CellAddress): Promise<void> {
    const unsent = this.#findLatest(address);
    if (!unsent?.theirs) return;
    await this.#dependencies.updateCache(address, unsent.theirs.cell);
    this.#drop(unsent);
    this.#publish(address);
  }

  overwriteRemote(address: CellAddress): void {
    const unsent = this.#findLatest(address);
    if (!unsent?.theirs) return;
    this.#drop(unsent);
    this.#append({ ...unsent, key: this.#dependencies.createKey(), base: unsent.theirs.cell, theirs: null, isAttempted: false });
    void this.resume();
  }

  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    void this.resume();
  }

  /** Sends all that can be sent, one at a time. Concurrent calls do nothing, nor do those while it is paused. */
  async resume(): Promise<void> {
    if (this.#isSending || this.#isPaused || this.#isHeld) return;
    this.#isSending = true;
    this.#cancelRetry();
    try {
      for (let next = this.#nextSendable(); next; next = this.#nextSendable()) if (!(await this.#attempt(next))) break;
    } finally {
      this.#isSending = false;
    }
  }

  #nextSendable = () => this.#queue.find((each) => each.refusal === null && each.theirs === null);
  #findLatest = (address: CellAddress) => this.#queue.findLast((each) => cellKeyOf(each.address) === cellKeyOf(address));

  #enqueue(address: CellAddress, body: CellBody | null, baseCell: Measurement | null): void {
    const latest = this.#findLatest(address);
    if (latest && (!latest.isAttempted || latest.refusal !== null || latest.theirs)) {
      this.#drop(latest);
      const merged = mergeCellBodies(latest.body, body);
      if (latest.theirs || !isAlreadyStored(latest.base, merged)) {
        this.#append({ ...latest, body: merged, refusal: null, key: this.#dependencies.createKey(), isAttempted: false });
      }
    } else if (latest || !isAlreadyStored(baseCell, body)) {
      const newChange = { key: this.#dependencies.createKey(), isAttempted: false, refusal: null, theirs: null, order: 0 };
      this.#append({ ...newChange, address, base: baseCell, body });
    }
    this.#publish(address);
    void this.resume();
  }

  async #attempt(unsent: UnsentCell): Promise<boolean> {
    const { address } = unsent;
    if (!this.#dependencies.storage.has(unsent.key)) {
      // Another tab has sent it, or the user has signed out.
      this.#drop(unsent);
      this.#publish(address);
      return true;
    }
    const attempted = { ...unsent, isAttempted: true };
    this.#replace(unsent, attempted, 'saving');
    try {
      await this.#applyResult(attempted, await this.#sendCell(attempted));
      this.#retryDelay = minimumRetryDelay;
      return true;
    } catch (error) {
      return this.#handleFailure(attempted, error);
    }
  }

  async #sendCell({ address, base, body, key }: UnsentCell): Promise<SendResult> {
    if (body === null) {
      // A DELETE carries no version: fetch the cell first, to detect a change by another user.
      const cell = await this.#dependencies.fetchStored(address);
      if (cell === null) return { kind: 'stored', cell };
      if (cell.version !== base?.version || cell.id !== base.id) return { kind: 'theirs', cell };
    }
    try {
      return { kind: 'stored', cell: await this.#dependencies.send(base, address, body, key) };
    } catch (error) {
      const { status } = problemOf(error);
      if (status !== 409 && status !== 404) throw error;
      const cell = await this.#dependencies.fetchStored(address);
      if (isAlreadyStored(cell, body)) return { kind: 'stored', cell };
      if (cell?.id === base?.id && cell?.version === base?.version) throw error;
      return { kind: 'theirs', cell };
    }
  }

  /** The base of a change. If typing began before an own write was stored, the base is that write, so that it is no conflict. */
  #resolveBase(address: CellAddress, baseCell: Measurement | null): Measurement | null {
    const ownWrite = this.#ownWrites.get(cellKeyOf(address));
    const isLatest = ownWrite !== undefined && versionOf(ownWrite.cell) === versionOf(this.#dependencies.readCache(address));
    return isLatest && ownWrite.replacedVersions.has(versionOf(baseCell)) ? ownWrite.cell : baseCell;
  }

  #recordOwnWrite({ address, base }: UnsentCell, cell: Measurement | null): void {
    const before = this.#ownWrites.get(cellKeyOf(address));
    const replacedVersions = before && versionOf(before.cell) === versionOf(base) ? before.replacedVersions : null;
    this.#ownWrites.set(cellKeyOf(address), { replacedVersions: new Set(replacedVersions).add(versionOf(base)), cell });
  }

  async #applyResult(unsent: UnsentCell, { kind, cell }: SendResult): Promise<void> {
    if (kind === 'stored') {
      this.#recordOwnWrite(unsent, cell);
      // Keep the unsent change until the page shows the stored cell; otherwise the old cell would flash.
      await this.#dependencies.updateCache(unsent.address, cell);
    }
    const later = this.#queue.filter((each) => each.key !== unsent.key && cellKeyOf(each.address) === cellKeyOf(unsent.address));
    if (kind === 'stored') {
      this.#drop(unsent);
      for (const each of later) this.#replace(each, { ...each, base: cell });
    } else if (later.length > 0) {
      this.#drop(unsent);
      for (const each of later) this.#replace(each, { ...each, theirs: { cell } });
    } else this.#replace(unsent, { ...unsent, theirs: { cell } });
    this.#publish(unsent.address, kind === 'stored' && later.length === 0 ? 'saved' : undefined);
    this.#onEvent({ kind: kind === 'stored' ? 'saved' : 'conflict', address: unsent.address, why: null });
  }

  /** Returns whether the next change may be tried. */
  #handleFailure(unsent: UnsentCell, error: unknown): boolean {
    const { address } = unsent;
    const { status, retryAfter } = problemOf(error);
    if (!retryableStatuses.has(status) && status !== 401) {
      this.#replace(unsent, { ...unsent, refusal: describeRefusal(error) });
      this.#onEvent({ kind: 'refused', address, why: describeRefusal(error) });
      return true;
    }
    this.#publish(address);
    this.#onEvent({ kind: 'waiting', address, why: null });
    if (status === 401) this.#dependencies.onSessionExpired();
    this.#isHeld = retryAfter !== null;
    this.#cancelRetry = this.#dependencies.schedule(
      () => void this.#resumeAfterDelay(),
      Math.max(this.#retryDelay, (retryAfter ?? 0) * 1000),
    );
    this.#retryDelay = Math.min(maximumRetryDelay, this.#retryDelay * 2);
    return false;
  }

  #resumeAfterDelay(): Promise<void> {
    this.#isHeld = false;
    return this.resume();
  }

  #append(unsent: UnsentCell): void {
    this.#order += 1;
    const ordered = { ...unsent, order: this.#order };
    this.#queue = [...this.#queue, ordered];
    this.#dependencies.storage.save(ordered);
    this.#publish(ordered.address);
  }

  #drop(unsent: UnsentCell): void {
    this.#queue = this.#queue.filter((each) => each.key !== unsent.key);
    this.#dependencies.storage.remove(unsent.key);
  }

  #replace(unsent: UnsentCell, next: UnsentCell, progress?: CellSyncStatus['progress']): void {
    this.#queue = this.#queue.map((each) => (each.key === unsent.key ? next : each));
    this.#dependencies.storage.save(next);
    this.#publish(next.address, progress);
  }

  #publish(address: CellAddress, progress?: CellSyncStatus['progress']): void {
    const unsent = this.#findLatest(address) ?? null;
    this.#cells.set(cellKeyOf(address), { unsent, progress: progress ?? syncProgressOf(unsent) });
    for (const listener of this.#listeners) listener();
  }
}

function syncProgressOf(unsent: UnsentCell | null): CellSyncStatus['progress'] {
  if (unsent === null) return 'idle';
  if (unsent.theirs) return 'conflict';
  return unsent.refusal === null ? 'waiting' : 'refused';
}
