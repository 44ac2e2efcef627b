import { type Assignment, type Indicator, type Organisation, type Pilot, takesPartInPilot } from '@pilotage/shared';
import { type TargetAddress, targetContent } from '../outbox/targetBody.ts';
import { rowKeyOf } from './rowKeyOf.ts';
import type { TargetCell, TargetRow } from './targetRow.ts';

export interface TargetsData {
  indicators: readonly Indicator[];
  organisations: readonly Organisation[];
  pilots: readonly Pilot[];
  assignments: readonly Assignment[];
}

interface CreateTargetRowsParams extends TargetsData {
  mayEdit: (address: TargetAddress, indicator: Indicator) => boolean;
}

const byCode = (one: Indicator, other: Indicator) =>
  Number(one.organisationId !== null) - Number(other.organisationId !== null) || one.code.localeCompare(other.code);

/** The pilots for which an indicator is reported, after the row without a pilot. */
function listPilotIds(assignments: readonly Assignment[], indicatorId: number): (number | null)[] {
  const ids = assignments.flatMap((each) => (each.indicatorId === indicatorId && each.pilotId !== null ? each.pilotId : []));
  return [null, ...new Set(ids)];
}

/** The organisations that can report the indicator: all, the owner of a local one, those that take part in a pilot. */
function canReport(organisationId: number, indicator: Indicator, pilot: Pilot | undefined): boolean {
  if (indicator.organisationId !== null && indicator.organisationId !== organisationId) return false;
  return pilot === undefined || takesPartInPilot(pilot, organisationId);
}

/** Arranges assignments as a table: a row for each indicator, and one more for each pilot that reports it. */
export function createTargetRows(params: CreateTargetRowsParams): TargetRow[] {
  const { indicators, organisations, pilots, assignments, mayEdit } = params;
  const assignmentsByKey = new Map<string, Assignment[]>();
  for (const each of assignments) {
    const key = targetContent.keyOf(each);
    assignmentsByKey.set(key, [...(assignmentsByKey.get(key) ?? []), each]);
  }
  return indicators.toSorted(byCode).flatMap((indicator) =>
    listPilotIds(assignments, indicator.id).map((pilotId): TargetRow => {
      const pilot = pilots.find(({ id }) => id === pilotId);
      const cells = organisations.flatMap(({ id: organisationId }): [number, TargetCell][] => {
        const address = { organisationId, indicatorId: indicator.id, pilotId };
        const found = assignmentsByKey.get(targetContent.keyOf(address)) ?? [];
        const isUnknownPilot = pilotId !== null && pilot === undefined;
        if (found.length === 0 && (isUnknownPilot || !canReport(organisationId, indicator, pilot))) return [];
        const isShared = found.length > 1;
        const isEditable = !isShared && mayEdit(address, indicator);
        return [[organisationId, { address, assignment: found[0] ?? null, isShared, isEditable }]];
      });
      const key = rowKeyOf({ indicatorId: indicator.id, pilotId });
      return { key, indicator, pilotId, pilotTitle: pilot?.title ?? null, cells: new Map(cells) };
    }),
  );
}
