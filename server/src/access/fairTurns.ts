import { Busy } from './turns.ts';
import { Counts } from './counts.ts';

/** Turned away: as much runs and waits already for whoever asks as may at once. The others are served all the same. */
export class ShareUsed extends Error {
  /** Seconds after which trying again makes sense. */
  readonly retryAfter = 2;

  constructor() {
    super('As much runs and waits already for whoever asks as may at once.');
    this.name = 'ShareUsed';
  }
}

/** For whom work is done: a group such as an organisation, and one of its members such as an account. */
export interface Sharer {
  group: string;
  member: string;
}

interface Limit {
  /** What may run together, by its cost. */
  atOnce: number;
  /** What may wait beside it, by its cost. */
  mayWait: number;
}

export interface Shares {
  all: Limit;
  ofGroup: Limit;
  ofMember: Limit;
}

interface Waiting {
  group: string;
  member: string;
  cost: number;
  begin: () => void;
}

const memberKey = ({ group, member }: Sharer) => `${group} ${member}`;

/**
 * Lets work run together up to a limit, and gives each group, and within it each member, its share of the turns: they are served in
 * rotation, so that however much one of them asks for, the others wait for one turn. Whoever has its own share running and waiting is
 * turned away with `ShareUsed`; with `Busy` when too much waits altogether.
 */
export class FairTurns {
  private readonly shares: Shares;
  /** The groups in the order of their turns, and in each the members in the order of theirs. */
  private readonly groups = new Map<string, Map<string, Waiting[]>>();
  private readonly running = { all: 0, ofGroup: new Counts(), ofMember: new Counts() };
  private readonly waiting = { all: 0, ofGroup: new Counts(), ofMember: new Counts() };

  constructor(shares: Shares) {
    this.shares = shares;
  }

  /** What costs more takes more of the share, and never more than there is of it. */
  async run<T>(sharer: Sharer, work: () => Promise<T>, cost = 1): Promise<T> {
    const taken = Math.min(cost, this.shares.ofMember.atOnce);
    await this.turn(sharer, taken);
    try {
      return await work();
    } finally {
      this.count(this.running, { ...sharer, cost: -taken });
      this.serve();
    }
  }

  private turn({ group, member }: Sharer, cost: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let hasBegun = false;
      const entry: Waiting = {
        group,
        member,
        cost,
        begin: () => {
          hasBegun = true;
          resolve();
        },
      };
      const queue = this.queueOf(entry);
      queue.push(entry);
      this.count(this.waiting, entry);
      this.serve();
      const refusal = hasBegun ? null : this.refusalOf(entry);
      if (refusal === null) return;
      queue.pop();
      this.count(this.waiting, { ...entry, cost: -cost });
      this.tidy(entry);
      reject(refusal);
    });
  }

  private queueOf({ group, member }: Sharer): Waiting[] {
    const members = this.groups.get(group) ?? new Map<string, Waiting[]>();
    this.groups.set(group, members);
    const queue = members.get(member) ?? [];
    members.set(member, queue);
    return queue;
  }

  private refusalOf(entry: Waiting): Error | null {
    const { all, ofGroup, ofMember } = this.shares;
    if (this.waiting.ofMember.of(memberKey(entry)) > ofMember.mayWait) return new ShareUsed();
    if (this.waiting.ofGroup.of(entry.group) > ofGroup.mayWait) return new ShareUsed();
    return this.waiting.all > all.mayWait ? new Busy() : null;
  }

  private count(of: typeof this.running, { cost, ...sharer }: Sharer & { cost: number }): void {
    of.all += cost;
    of.ofGroup.add(sharer.group, cost);
    of.ofMember.add(memberKey(sharer), cost);
  }

  /** Begins what there is room for, in rotation. What is next and needs more room than is left is not overtaken by cheaper work. */
  private serve(): void {
    for (let next = this.next(); next && this.hasRoom(next); next = this.next()) {
      this.groups.get(next.group)?.get(next.member)?.shift();
      this.count(this.waiting, { ...next, cost: -next.cost });
      this.count(this.running, next);
      this.rotate(next);
      next.begin();
    }
  }

  private hasRoom = ({ cost }: Waiting) => this.running.all + cost <= this.shares.all.atOnce;

  /** The first in rotation whose own share allows it. */
  private next(): Waiting | null {
    for (const members of this.groups.values()) {
      for (const [first] of members.values()) if (first && this.isWithinShare(first)) return first;
    }
    return null;
  }

  private isWithinShare(entry: Waiting): boolean {
    const { ofGroup, ofMember } = this.shares;
    return (
      this.running.ofGroup.of(entry.group) + entry.cost <= ofGroup.atOnce &&
      this.running.ofMember.of(memberKey(entry)) + entry.cost <= ofMember.atOnce
    );
  }

  /** Whoever had a turn comes last now. */
  private rotate(entry: Waiting): void {
    const members = this.groups.get(entry.group);
    const queue = members?.get(entry.member);
    if (!members || !queue) return;
    this.groups.delete(entry.group);
    this.groups.set(entry.group, members);
    members.delete(entry.member);
    members.set(entry.member, queue);
    this.tidy(entry);
  }

  /** Of whoever waits for nothing, nothing is kept. */
  private tidy({ group, member }: Sharer): void {
    const members = this.groups.get(group);
    if (members?.get(member)?.length === 0) members.delete(member);
    if (members?.size === 0) this.groups.delete(group);
  }
}
