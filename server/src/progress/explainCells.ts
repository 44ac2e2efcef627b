import type { Store } from '@pilotage/db';
import { type ApprovedVersion, type FigureExplanation, type Indicator, canReadConcealed } from '@pilotage/shared';
import { createEvidenceLookup } from '../discussion/evidence/createEvidenceLookup.ts';
import type { MeasuredCell } from './loadProgressInput.ts';

type ExplanationParts = FigureExplanation<MeasuredCell>['parts'];

interface CellApprovals {
  first: ApprovedVersion;
  last: ApprovedVersion;
}

async function loadApprovals(store: Store, ids: readonly number[]): Promise<Map<number, CellApprovals>> {
  const versions =
    ids.length === 0 ? [] : await store.all('approvedVersions', { where: { measurementId: ids }, action: 'compare' });
  const found = new Map<number, CellApprovals>();
  for (const version of versions) {
    const first = found.get(version.measurementId)?.first ?? version;
    found.set(version.measurementId, { first, last: version });
  }
  return found;
}

const comparedFields = ['availability', 'value', 'numerator', 'denominator'] as const;

/** The figure as it was approved first, beside one that says something else since; of a withheld one for whom it is not concealed. */
function firstApprovedValue({ actor }: Store, cell: MeasuredCell, approvals: CellApprovals | undefined) {
  if (!approvals || (cell.availability === 'withheld' && !canReadConcealed(actor, cell))) return {};
  if (comparedFields.every((field) => approvals.first[field] === cell[field])) return {};
  return { asReported: approvals.first.value };
}

/** The parts of a figure with what the viewer may know of each measurement: its comment, thread and evidence, and who approved it when. */
export async function explainCells(store: Store, parts: ExplanationParts, { valueType }: Indicator) {
  const ids = parts.flatMap((part) => part.cells.map(({ cell }) => cell.id));
  const approvals = await loadApprovals(store, ids);
  const evidenceOf = await createEvidenceLookup(store, ids);
  return parts.map((part) => ({
    ...part,
    cells: part.cells.map(({ cell, value, inValue }) => {
      const approval = cell.state === 'approved' ? approvals.get(cell.id)?.last : undefined;
      return {
        measurementId: cell.id,
        periodId: cell.periodId,
        availability: cell.availability,
        value,
        ...firstApprovedValue(store, cell, approvals.get(cell.id)),
        ...(valueType === 'ratio' ? { numerator: cell.numerator, denominator: cell.denominator } : {}),
        inValue,
        illustrative: cell.illustrative,
        state: cell.state,
        ...(cell.comment === undefined ? {} : { comment: cell.comment }),
        ...evidenceOf(cell.id),
        ...(approval ? { approvedAt: approval.approvedAt } : {}),
        ...(approval?.approvedById === undefined ? {} : { approvedBy: approval.approvedById }),
      };
    }),
  }));
}
