import type { CountryHistory } from '../../organisations/countryOn.ts';
import type { PlaceFilter } from '../filter/placeFilter.ts';

/**
 * Input of the arithmetic of progress: plain rows, already loaded and limited to the rights of the viewer. Ids are numbers, days
 * are YYYY-MM-DD, figures are JSON numbers with at most four decimals. No I/O.
 * Source of every rule: domain.md, "How figures are added up".
 */

export interface ProgressPeriod {
  readonly id: number;
  /** Periods are ordered by their number, never by id. */
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dueOn: string;
  /** Whether the state is open or closed. A period that has not opened cannot be requested. */
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
  /** Versions of earlier periods: each holds before its `untilPeriodId`; otherwise it is `definitionVersion`. */
  readonly earlierDefinitions?: readonly { readonly untilPeriodId: number; readonly version: number }[] | null;
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

/** One row of the expected set, frozen when the period opened. Without a row the assignment was created later (`joinedLater`). */
export interface ProgressExpectation {
  readonly assignmentId: number;
  readonly periodId: number;
  readonly expected: boolean;
  readonly reason: NotExpectedReason | null;
}

/** How a measurement counts on a basis: it counts, or it was submitted but does not count. */
export type CellStatus = 'counts' | 'handedIn';

/** Figures of a `handedIn` cell are never read; they can have any value. */
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

/** Rows of other indicators, unknown periods or unknown assignments are ignored. */
export interface ProgressInput<Cell extends ProgressCell = ProgressCell> {
  /** All periods of the consortium, including planned ones, because paths end with the last period. */
  readonly periods: readonly ProgressPeriod[];
  readonly organisations: readonly ProgressOrganisation[];
  /** Further countries to list, without an organisation. */
  readonly countries?: readonly string[];
  readonly assignments: readonly ProgressAssignment[];
  readonly expectations: readonly ProgressExpectation[];
  readonly cells: readonly Cell[];
}

export interface ProgressQuery {
  readonly by: 'country' | 'organisation' | 'consortium';
  /** Number of the period. */
  readonly through: number;
  /** The day in the consortium's time zone; a period is due when today > dueOn. */
  readonly today: string;
  readonly series: boolean;
  /** The places that alone count; left out: all of them. */
  readonly only?: PlaceFilter;
}
