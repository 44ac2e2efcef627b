import type { Store } from '@pilotage/db';
import type { FigureExplanation, Indicator } from '@pilotage/shared';
import type { ReadCell } from './progressInput.ts';

type Parts = FigureExplanation<ReadCell>['parts'];

async function approvals(store: Store, ids: readonly number[]) {
  const versions =
    ids.length === 0 ? [] : await store.all('approvedVersions', { where: { measurementId: ids }, action: 'compare' });
  return new Map(versions.map((version) => [version.measurementId, version]));
}

/** The parts of a figure with what the viewer may know of each measurement: its comment, and who approved it when. */
export async function explainedCells(store: Store, parts: Parts, { valueType }: Indicator) {
  const approved = await approvals(
    store,
    parts.flatMap((part) => part.cells.map(({ cell }) => cell.id)),
  );
  return parts.map((part) => ({
    ...part,
    cells: part.cells.map(({ cell, value, inValue }) => {
      const approval = cell.state === 'approved' ? approved.get(cell.id) : undefined;
      return {
        measurementId: cell.id,
        periodId: cell.periodId,
        availability: cell.availability,
        value,
        ...(valueType === 'ratio' ? { numerator: cell.numerator, denominator: cell.denominator } : {}),
        inValue,
        illustrative: cell.illustrative,
        state: cell.state,
        ...(cell.comment === undefined ? {} : { comment: cell.comment }),
        ...(approval ? { approvedAt: approval.approvedAt } : {}),
        ...(approval?.approvedById === undefined ? {} : { approvedBy: approval.approvedById }),
      };
    }),
  }));
}
