import type { Assignment, Indicator } from '@pilotage/shared';
import { createAssignment, createIndicator } from '../measurements/measurements.fixtures.ts';
import type { TargetCell, TargetRow } from './rows/targetRow.ts';

interface TargetRowFixture {
  indicator?: Partial<Indicator>;
  /** The target by organisation: null for an assignment without one, undefined for none. */
  targets: Readonly<Record<number, number | null | undefined>>;
  isEditable?: boolean;
}

/** A row with a cell for each organisation. */
export function createTargetRowFixture({ indicator = {}, targets, isEditable = true }: TargetRowFixture): TargetRow {
  const rowIndicator = createIndicator(indicator);
  const cells = Object.entries(targets).map(([id, target]): [number, TargetCell] => {
    const address = { organisationId: Number(id), indicatorId: rowIndicator.id, pilotId: null };
    const assignment: Assignment | null =
      target === undefined ? null : createAssignment({ id: Number(id) * 10, ...address, target });
    return [Number(id), { address, assignment, isShared: false, isEditable }];
  });
  return { key: `${rowIndicator.id}.`, indicator: rowIndicator, pilotId: null, pilotTitle: null, cells: new Map(cells) };
}
