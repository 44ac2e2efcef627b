import type { DerivedSummary } from '../../derivations/derivedFigures.ts';
import type { ApprovedVersion, Assignment, Check, Indicator, Measurement, Period, ProgressBasis, Report } from '@pilotage/shared';

/** The data of an organisation's figures. */
export interface FiguresData {
  organisationId: number;
  country: string;
  assignments: readonly Assignment[];
  indicators: readonly Indicator[];
  cells: readonly Measurement[];
  checks: readonly Check[];
  periods: readonly Period[];
  /** Whether totals count what the organisation has entered, drafts too, or what others have got from it. */
  basis: ProgressBasis;
  /** Of all periods, as far as the user may read them. */
  reports: readonly Report[];
  pilotTitles: ReadonlyMap<number, string>;
  /** What was approved before, of a report that is restated. */
  approvedVersions?: readonly ApprovedVersion[];
  /** What counts for others in the place of figures that are restated, of all periods. */
  standIns?: readonly ApprovedVersion[];
  /** What the records give in the period, by assignment. */
  derived?: ReadonlyMap<number, DerivedSummary>;
}
