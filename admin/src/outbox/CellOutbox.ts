import { problemOf } from '../data/problem.ts';
import type { OwnWrite } from './advanceSeenCell.ts';
import { describeRefusal } from './describeRefusal.ts';
import type { OutboxContent } from './outboxContent.ts';
import type { SyncEvent, SyncProgress, SyncStatus } from './syncStatus.ts';
import { syncProgressOf } from './syncProgressOf.ts';
import type { CellChange, VersionedCell, UnsentChange } from './unsentChange.ts';
import type { UnsentStorage } from './createUnsentStorage.ts';
import { versionOf } from './versionOf.ts';

export interface OutboxDependencies<Cell, Address, Body> {
  send: (cell: Cell | null, address: Address, body: Body | null, key: string) => Promise<Cell | null>;
  fetchStored: (address: Address) => Promise<Cell | null>;
  /** Reads and updates the page's copy of a cell; `updateCache` resolves once the page shows the new cell. */
  readCache: (address: Address) => Cell | null;
  updateCache: (address: Address, cell: Cell | null) => Promise<void>;
  storage: UnsentStorage<UnsentChange<Cell, Address, Body>>;
  createKey: () => string;
  onSessionExpired: () => void;
  /** Called when a change is stored, before the page shows it. */
  onOwnWrite: (address: Address, write: OwnWrite) => void;
  /** Runs `task` after a delay; returns a function that cancels it. */
  schedule: (task: () => void, milliseconds: number) => () => void;
}

interface SendResult<Cell> {
  kind: 'stored' | 'theirs';
  cell: Cell | null;
}

const idleStatus = { unsent: null, progress: 'idle' } as const;
const retryableStatuses = new Set([0, 408, 425, 429, 502, 503, 504]);
const minimumRetryDelay = 1_000;
const maximumRetryDelay = 30_000;

/**
 * Sends changes of cells one at a time, in the order of the edits, and stores each until the server confirms it. A lost
 * connection, a reload or an expired session loses no change. None is applied twice: a POST carries its key, and a PUT whose
 * content is already stored counts as sent.
 */
export class CellOutbox<Cell extends VersionedCell, Address, Body> {
  readonly #content: OutboxContent<Cell, Address, Body>;
  readonly #dependencies: OutboxDependencies<Cell, Address, Body>;
  #queue: UnsentChange<Cell, Address, Body>[];
  #cells = new Map<string, SyncStatus<Cell, Address, Body>>();
  /** The last own write of a cell, and the versions that consecutive own writes replaced. */
  #ownWrites = new Map<string, { replacedVersions: ReadonlySet<string>; cell: Cell | null }>();
  /** What each step replaced: a step is one change, or several that were made at once. */
  #undo: { address: Address; before: Body | null }[][] = [];
  #listeners = new Set<() => void>();
  #onEvent: (event: SyncEvent<Address>) => void = () => undefined;
  #isSending = false;
  #isPaused = false;
  #retryDelay = minimumRetryDelay;
  /** The server requested a delay: nothing is sent until it is over. */
  #isHeld = false;
  #cancelRetry: () => void = () => undefined;
  #order = 0;

  constructor(content: OutboxContent<Cell, Address, Body>, dependencies: OutboxDependencies<Cell, Address, Body>) {
    this.#content = content;
    this.#dependencies = dependencies;
    this.#queue = dependencies.storage.read();
    this.#order = Math.max(0, ...this.#queue.map((each) => each.order));
    for (const { address } of this.#queue) this.#publish(address);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  onEvent(listener: (event: SyncEvent<Address>) => void): void {
    this.#onEvent = listener;
  }

  /** Returns the same object until the status changes. */
  syncStatus(address: Address): SyncStatus<Cell, Address, Body> {
    return this.#cells.get(this.#content.keyOf(address)) ?? idleStatus;
  }

  unsentChanges = (): readonly UnsentChange<Cell, Address, Body>[] => this.#queue;
  unsentCount = (): number => this.#queue.length;
  undoCount = (): number => this.#undo.length;

  /** Queues a change; `baseCell` is the stored cell that the user saw when typing began. */
  change(address: Address, body: Body | null, baseCell: Cell | null): void {
    this.changeAll([{ address, body, base: baseCell }]);
  }

  /** Queues changes that are undone together. */
  changeAll(changes: readonly CellChange<Cell, Address, Body>[]): void {
    const resolved = changes.map((change) => ({ ...change, base: this.resolveBase(change.address, change.base) }));
    if (resolved.length === 0) return;
    this.#undo.push(resolved.map(({ address, base }) => ({ address, before: this.#restoreBody(address, base) })));
    for (const { address, body, base } of resolved) this.#enqueue(address, body, base);
  }

  /** Undoes the last step by queuing its reverse; returns the address of its first cell, or null. */
  undo(): Address | null {
    const step = this.#undo.pop() ?? [];
    for (const { address, before } of step) this.#enqueue(address, before, this.#dependencies.readCache(address));
    return step[0]?.address ?? null;
  }

  /** What restores the cell as it is shown now. */
  #restoreBody(address: Address, base: Cell | null): Body | null {
    const latest = this.#findLatest(address);
    return this.#content.restore(latest ? this.#content.apply(latest.base, address, latest.body) : base);
  }

  /** Sends a refused or failed change again. */
  retry(address: Address): void {
    const unsent = this.#findLatest(address);
    if (unsent) this.#replace(unsent, { ...unsent, refusal: null });
    this.#retryDelay = minimumRetryDelay;
    void this.resume();
  }

  async acceptRemote(address: Address): Promise<void> {
    const unsent = this.#findLatest(address);
    if (!unsent?.theirs) return;
    await this.#dependencies.updateCache(address, unsent.theirs.cell);
    this.#drop(unsent);
    this.#publish(address);
  }

  overwriteRemote(address: Address): void {
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
  #findLatest = (address: Address) =>
    this.#queue.findLast((each) => this.#content.keyOf(each.address) === this.#content.keyOf(address));

  #enqueue(address: Address, body: Body | null, baseCell: Cell | null): void {
    const latest = this.#findLatest(address);
    if (latest && (!latest.isAttempted || latest.refusal !== null || latest.theirs)) {
      this.#drop(latest);
      const merged = this.#content.merge(latest.body, body);
      if (latest.theirs || !this.#content.isStored(latest.base, merged)) {
        this.#append({ ...latest, body: merged, refusal: null, key: this.#dependencies.createKey(), isAttempted: false });
      }
    } else if (latest || !this.#content.isStored(baseCell, body)) {
      const newChange = { key: this.#dependencies.createKey(), isAttempted: false, refusal: null, theirs: null, order: 0 };
      this.#append({ ...newChange, address, base: baseCell, body });
    }
    this.#publish(address);
    void this.resume();
  }

  async #attempt(unsent: UnsentChange<Cell, Address, Body>): Promise<boolean> {
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

  async #sendCell({ address, base, body, key }: UnsentChange<Cell, Address, Body>): Promise<SendResult<Cell>> {
    if (body === null) {
      // A DELETE carries no version: fetch the cell first, to detect a change by another user.
      const cell = await this.#dependencies.fetchStored(address);
      if (cell === null) return { kind: 'stored', cell };
      if (versionOf(cell) !== versionOf(base)) return { kind: 'theirs', cell };
    }
    if (base === null && this.#content.allowsDuplicates) {
      const cell = await this.#dependencies.fetchStored(address);
      if (cell !== null) return { kind: this.#content.isStored(cell, body) ? 'stored' : 'theirs', cell };
    }
    try {
      return { kind: 'stored', cell: await this.#dependencies.send(base, address, body, key) };
    } catch (error) {
      const { status } = problemOf(error);
      if (status !== 409 && status !== 404) throw error;
      const cell = await this.#dependencies.fetchStored(address);
      if (this.#content.isStored(cell, body)) return { kind: 'stored', cell };
      if (versionOf(cell) === versionOf(base)) throw error;
      return { kind: 'theirs', cell };
    }
  }

  /** The base of a change. If typing began before an own write was stored, the base is that write, so that it is no conflict. */
  resolveBase(address: Address, baseCell: Cell | null): Cell | null {
    const ownWrite = this.#ownWrites.get(this.#content.keyOf(address));
    const isLatest = ownWrite !== undefined && versionOf(ownWrite.cell) === versionOf(this.#dependencies.readCache(address));
    return isLatest && ownWrite.replacedVersions.has(versionOf(baseCell)) ? ownWrite.cell : baseCell;
  }

  #recordOwnWrite({ address, base }: UnsentChange<Cell, Address, Body>, cell: Cell | null): void {
    const before = this.#ownWrites.get(this.#content.keyOf(address));
    const replacedVersions = before && versionOf(before.cell) === versionOf(base) ? before.replacedVersions : null;
    this.#ownWrites.set(this.#content.keyOf(address), { replacedVersions: new Set(replacedVersions).add(versionOf(base)), cell });
    this.#dependencies.onOwnWrite(address, { before: base, after: cell });
  }

  async #applyResult(unsent: UnsentChange<Cell, Address, Body>, { kind, cell }: SendResult<Cell>): Promise<void> {
    if (kind === 'stored') {
      this.#recordOwnWrite(unsent, cell);
      // Keep the unsent change until the page shows the stored cell; otherwise the old cell would flash.
      await this.#dependencies.updateCache(unsent.address, cell);
    }
    const later = this.#queue.filter(
      (each) => each.key !== unsent.key && this.#content.keyOf(each.address) === this.#content.keyOf(unsent.address),
    );
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
  #handleFailure(unsent: UnsentChange<Cell, Address, Body>, error: unknown): boolean {
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

  #append(unsent: UnsentChange<Cell, Address, Body>): void {
    this.#order += 1;
    const ordered = { ...unsent, order: this.#order };
    this.#queue = [...this.#queue, ordered];
    this.#dependencies.storage.save(ordered);
    this.#publish(ordered.address);
  }

  #drop(unsent: UnsentChange<Cell, Address, Body>): void {
    this.#queue = this.#queue.filter((each) => each.key !== unsent.key);
    this.#dependencies.storage.remove(unsent.key);
  }

  #replace(unsent: UnsentChange<Cell, Address, Body>, next: UnsentChange<Cell, Address, Body>, progress?: SyncProgress): void {
    this.#queue = this.#queue.map((each) => (each.key === unsent.key ? next : each));
    this.#dependencies.storage.save(next);
    this.#publish(next.address, progress);
  }

  #publish(address: Address, progress?: SyncProgress): void {
    const unsent = this.#findLatest(address) ?? null;
    this.#cells.set(this.#content.keyOf(address), { unsent, progress: progress ?? syncProgressOf(unsent) });
    for (const listener of this.#listeners) listener();
  }
}
