import type { CountryHistory } from '../../organisations/countryOn.ts';

/**
 * What the arithmetic of progress is given: plain rows, already read and already within the viewer's rights.
 * Ids are numbers, days are YYYY-MM-DD, figures are JSON numbers with at most four decimals. Nothing here does I/O.
 * Source of every rule: domain.md, "How figures are added up".
 */

export interface ProgressPeriod {
  readonly id: number;
  /** Periods are ordered by their number, never by id. */
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dueOn: string;
  /** The state is open or closed. A period that has not opened cannot be asked. */
  readonly opened: boolean;
}

export interface ProgressOrganisation extends CountryHistory {
  readonly id: number;
}

export interface ProgressIndicator {
  readonly id: number;
  readonly code: string;
  readonly valueType: 'count' | 'amount' | 'ratio' | 'score' | 'text';
  readonly accumulation: 'incremental' | 'snapshot';
  readonly direction: 'increase' | 'decrease';
  readonly definitionVersion: number;
  /** The version under which a period's figures were given, where it is known; else `definitionVersion`. */
  readonly definitionVersions?: readonly { readonly periodId: number; readonly version: number }[];
}

export interface ProgressAssignment {
  readonly id: number;
  readonly organisationId: number;
  readonly indicatorId: number;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly milestones: readonly { readonly periodId: number; readonly value: number }[];
  readonly fromPeriodId: number | null;
  readonly untilPeriodId: number | null;
  readonly illustrative: boolean;
}

export type NotExpectedReason = 'joinedLater' | 'leftEarlier' | 'pilotNotStarted';

/** One line of the expected set, frozen when the period opened. No line: assigned later, so `joinedLater`. */
export interface ProgressExpectation {
  readonly assignmentId: number;
  readonly periodId: number;
  readonly expected: boolean;
  readonly reason: NotExpectedReason | null;
}

/** What a viewer's basis makes of a stored measurement: it counts, or it was handed in and does not count here. */
export type CellStatus = 'counts' | 'handedIn';

/** The figures of a cell that is `handedIn` are never read: they may be null, or anything. */
export interface ProgressCell {
  readonly assignmentId: number;
  readonly periodId: number;
  readonly status: CellStatus;
  readonly availability: 'reported' | 'notApplicable' | 'withheld' | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly illustrative: boolean;
}

/** Rows of other indicators, of other periods or of assignments that are not given are passed over. */
export interface ProgressInput<Cell extends ProgressCell = ProgressCell> {
  /** All periods of the consortium, the planned ones too: paths end with the last one. */
  readonly periods: readonly ProgressPeriod[];
  readonly organisations: readonly ProgressOrganisation[];
  /** Countries to list besides those of the organisations. */
  readonly countries?: readonly string[];
  readonly assignments: readonly ProgressAssignment[];
  readonly expectations: readonly ProgressExpectation[];
  readonly cells: readonly Cell[];
}

export interface ProgressQuery {
  readonly by: 'country' | 'organisation' | 'consortium';
  /** A period's number. */
  readonly through: number;
  /** The day in the consortium's time zone; a period is due when today > dueOn. */
  readonly today: string;
  readonly series: boolean;
}
