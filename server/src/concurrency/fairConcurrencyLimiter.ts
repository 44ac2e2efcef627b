import { QueueFull } from './concurrencyLimiter.ts';
import { CounterMap } from './counterMap.ts';

/** The subject has used up its own quota of running and queued tasks. Other subjects are not affected. */
export class ConcurrencyQuotaExceeded extends Error {
  /** Seconds to wait before the next attempt. */
  readonly retryAfter = 2;

  constructor() {
    super('The concurrency quota of this subject is used up.');
    this.name = 'ConcurrencyQuotaExceeded';
  }
}

/** The subject that a task is charged to: a group such as an organisation, and one of its members such as an account. */
export interface QuotaSubject {
  group: string;
  member: string;
}

interface ConcurrencyLimit {
  /** Maximum total cost of running tasks. */
  maxRunning: number;
  /** Maximum total cost of queued tasks. */
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
 * Runs tasks up to a total cost, with round-robin scheduling over groups and over the members of a group: a subject with many
 * tasks delays the others by one task only. `run` throws `ConcurrencyQuotaExceeded` if the subject's own quota is used up, and
 * `QueueFull` if the total queue is full.
 */
export class FairConcurrencyLimiter {
  private readonly quotas: ConcurrencyQuotas;
  /** The queued tasks by group and member, both in scheduling order. */
  private readonly groups = new Map<string, Map<string, QueuedTask[]>>();
  private readonly running = { total: 0, perGroup: new CounterMap(), perMember: new CounterMap() };
  private readonly queued = { total: 0, perGroup: new CounterMap(), perMember: new CounterMap() };

  constructor(quotas: ConcurrencyQuotas) {
    this.quotas = quotas;
  }

  /** Runs a task for a subject. A cost above the member's quota is charged as the whole quota. */
  async run<T>(subject: QuotaSubject, task: () => Promise<T>, cost = 1): Promise<T> {
    const charged = Math.min(cost, this.quotas.perMember.maxRunning);
    await this.waitForSlot(subject, charged);
    try {
      return await task();
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

  /** Starts queued tasks while there is capacity. A cheaper task does not overtake the next one that needs more capacity. */
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

  /** The next task in scheduling order whose subject has quota left. */
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

  /** Moves the subject of a started task to the end of the order. */
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

  /** Removes empty queues. */
  private removeIfEmpty({ group, member }: QuotaSubject): void {
    const members = this.groups.get(group);
    if (members?.get(member)?.length === 0) members.delete(member);
    if (members?.size === 0) this.groups.delete(group);
  }
}
