import { QueueFull } from './concurrencyLimiter.ts';
import { CounterMap } from './counterMap.ts';

/** Turned away: as much runs and waits already for whoever asks as may at once. The others are served all the same. */
export class ConcurrencyQuotaExceeded extends Error {
  /** Seconds after which trying again makes sense. */
  readonly retryAfter = 2;

  constructor() {
    super('As much runs and waits already for whoever asks as may at once.');
    this.name = 'ShareUsed';
  }
}

/** For whom work is done: a group such as an organisation, and one of its members such as an account. */
export interface QuotaSubject {
  group: string;
  member: string;
}

interface ConcurrencyLimit {
  /** What may run together, by its cost. */
  maxRunning: number;
  /** What may wait beside it, by its cost. */
  maxQueued: number;
}

export interface ConcurrencyQuotas {
  total: ConcurrencyLimit;
  perGroup: ConcurrencyLimit;
  perMember: ConcurrencyLimit;
}

interface QueuedTask {
  group: string;
  member: string;
  cost: number;
  start: () => void;
}

const memberKey = ({ group, member }: QuotaSubject) => `${group} ${member}`;

/**
 * Lets work run together up to a limit, and gives each group, and within it each member, its share of the turns: they are served in
 * rotation, so that however much one of them asks for, the others wait for one turn. Whoever has its own share running and waiting is
 * turned away with `ShareUsed`; with `Busy` when too much waits altogether.
 */
export class FairConcurrencyLimiter {
  private readonly quotas: ConcurrencyQuotas;
  /** The groups in the order of their turns, and in each the members in the order of theirs. */
  private readonly groups = new Map<string, Map<string, QueuedTask[]>>();
  private readonly running = { total: 0, perGroup: new CounterMap(), perMember: new CounterMap() };
  private readonly queued = { total: 0, perGroup: new CounterMap(), perMember: new CounterMap() };

  constructor(quotas: ConcurrencyQuotas) {
    this.quotas = quotas;
  }

  /** What costs more takes more of the share, and never more than there is of it. */
  async run<T>(subject: QuotaSubject, work: () => Promise<T>, cost = 1): Promise<T> {
    const charged = Math.min(cost, this.quotas.perMember.maxRunning);
    await this.waitForSlot(subject, charged);
    try {
      return await work();
    } finally {
      this.addToCounters(this.running, { ...subject, cost: -charged });
      this.startQueued();
    }
  }

  private waitForSlot({ group, member }: QuotaSubject, cost: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let hasStarted = false;
      const task: QueuedTask = {
        group,
        member,
        cost,
        start: () => {
          hasStarted = true;
          resolve();
        },
      };
      const queue = this.queueOf(task);
      queue.push(task);
      this.addToCounters(this.queued, task);
      this.startQueued();
      const rejection = hasStarted ? null : this.rejectionOf(task);
      if (rejection === null) return;
      queue.pop();
      this.addToCounters(this.queued, { ...task, cost: -cost });
      this.removeIfEmpty(task);
      reject(rejection);
    });
  }

  private queueOf({ group, member }: QuotaSubject): QueuedTask[] {
    const members = this.groups.get(group) ?? new Map<string, QueuedTask[]>();
    this.groups.set(group, members);
    const queue = members.get(member) ?? [];
    members.set(member, queue);
    return queue;
  }

  private rejectionOf(task: QueuedTask): Error | null {
    const { total, perGroup, perMember } = this.quotas;
    if (this.queued.perMember.get(memberKey(task)) > perMember.maxQueued) return new ConcurrencyQuotaExceeded();
    if (this.queued.perGroup.get(task.group) > perGroup.maxQueued) return new ConcurrencyQuotaExceeded();
    return this.queued.total > total.maxQueued ? new QueueFull() : null;
  }

  private addToCounters(counters: typeof this.running, { cost, ...subject }: QuotaSubject & { cost: number }): void {
    counters.total += cost;
    counters.perGroup.add(subject.group, cost);
    counters.perMember.add(memberKey(subject), cost);
  }

  /** Begins what there is room for, in rotation. What is next and needs more room than is left is not overtaken by cheaper work. */
  private startQueued(): void {
    for (let next = this.findNext(); next && this.hasCapacity(next); next = this.findNext()) {
      this.groups.get(next.group)?.get(next.member)?.shift();
      this.addToCounters(this.queued, { ...next, cost: -next.cost });
      this.addToCounters(this.running, next);
      this.rotate(next);
      next.start();
    }
  }

  private hasCapacity = ({ cost }: QueuedTask) => this.running.total + cost <= this.quotas.total.maxRunning;

  /** The first in rotation whose own share allows it. */
  private findNext(): QueuedTask | null {
    for (const members of this.groups.values()) {
      for (const [first] of members.values()) if (first && this.isWithinQuota(first)) return first;
    }
    return null;
  }

  private isWithinQuota(task: QueuedTask): boolean {
    const { perGroup, perMember } = this.quotas;
    return (
      this.running.perGroup.get(task.group) + task.cost <= perGroup.maxRunning &&
      this.running.perMember.get(memberKey(task)) + task.cost <= perMember.maxRunning
    );
  }

  /** Whoever had a turn comes last now. */
  private rotate(task: QueuedTask): void {
    const members = this.groups.get(task.group);
    const queue = members?.get(task.member);
    if (!members || !queue) return;
    this.groups.delete(task.group);
    this.groups.set(task.group, members);
    members.delete(task.member);
    members.set(task.member, queue);
    this.removeIfEmpty(task);
  }

  /** Of whoever waits for nothing, nothing is kept. */
  private removeIfEmpty({ group, member }: QuotaSubject): void {
    const members = this.groups.get(group);
    if (members?.get(member)?.length === 0) members.delete(member);
    if (members?.size === 0) this.groups.delete(group);
  }
}
