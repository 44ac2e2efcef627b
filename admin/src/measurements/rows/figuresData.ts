import type { ApprovedVersion, Assignment, Check, Indicator, Measurement, Period } from '@pilotage/shared';

/** The data of an organisation's figures. */
export interface FiguresData {
  organisationId: number;
  country: string;
  assignments: readonly Assignment[];
  indicators: readonly Indicator[];
  cells: readonly Measurement[];
  checks: readonly Check[];
  periods: readonly Period[];
  pilotTitles: ReadonlyMap<number, string>;
  /** What was approved before, of a report that is restated. */
  approvedVersions?: readonly ApprovedVersion[];
}
