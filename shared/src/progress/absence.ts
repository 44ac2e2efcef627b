import type { AbsenceWhy } from './answer.ts';
import type { NotExpectedReason } from './input.ts';
import type { Account } from './ledger.ts';
import type { TimelinePeriod } from './timeline.ts';

export interface Absence {
  readonly why: AbsenceWhy;
  readonly reason?: NotExpectedReason;
}

/**
 * Why an assignment has no value at p, the last of `periods`. The last expected cell says it; while that one is not due
 * and empty, the one before it does; if all are so, `notDue`. Of an assignment without a value a reported cell can only
 * be a ratio of 0 / 0. Never expected up to p: `notExpected`, with the reason of the latest period that has opened
 * (what was true of an earlier one may have passed since). Source: domain.md, "Country or consortium total",
 * "`notExpected`: never expected up to p, with the reason".
 */
export function absence(account: Account, periods: readonly TimelinePeriod[], today: string): Absence {
  const opened = periods.filter((period) => period.opened);
  const expected = opened.filter((period) => account.expectations[period.position]?.expected === true);
  const latest = opened.at(-1);
  if (expected.length === 0) {
    const line = latest === undefined ? undefined : account.expectations[latest.position];
    return { why: 'notExpected', reason: line?.reason ?? 'joinedLater' };
  }
  for (const period of expected.toReversed()) {
    const entry = account.entries[period.position];
    if (entry !== undefined) return { why: entry.kind === 'reported' ? 'zeroDenominator' : entry.kind };
    if (isDue(period, today)) return { why: 'missing' };
  }
  return { why: 'notDue' };
}

/** A period is due once its due day has ended, in the consortium's time zone. */
export function isDue(period: { readonly dueOn: string }, today: string): boolean {
  return today > period.dueOn;
}

/** N leaves out what does not concern the assignment: said so by the partner, or never asked of it. */
export function isCounted({ why }: Absence): boolean {
  return why !== 'notApplicable' && why !== 'notExpected';
}
