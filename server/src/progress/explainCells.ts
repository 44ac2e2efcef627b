import type { RecordReader, Store } from '@pilotage/db';
import { type ApprovedVersion, type FigureExplanation, type Indicator, canReadConcealed } from '@pilotage/shared';
import { createEvidenceLookup } from '../discussion/evidence/createEvidenceLookup.ts';
import type { ProgressSource } from './respondWithEntityTag.ts';
import type { MeasuredCell } from './loadProgressInput.ts';

type ExplanationParts = FigureExplanation<MeasuredCell>['parts'];

interface CellApprovals {
  first: ApprovedVersion;
  last: ApprovedVersion;
}

async function loadApprovals(reader: RecordReader, ids: readonly number[]): Promise<Map<number, CellApprovals>> {
  const versions =
    ids.length === 0 ? [] : await reader.all('approvedVersions', { where: { measurementId: ids }, action: 'compare' });
  const approvals = new Map<number, CellApprovals>();
  for (const version of versions) {
    const first = approvals.get(version.measurementId)?.first ?? version;
    approvals.set(version.measurementId, { first, last: version });
  }
  return approvals;
}

const comparedFields = ['availability', 'value', 'numerator', 'denominator'] as const;

/** `asReported`: the first approved value, if the figure differs now and is not concealed from the actor. */
function firstApprovedValue({ actor }: Store, cell: MeasuredCell, approvals: CellApprovals | undefined) {
  if (!approvals || (cell.availability === 'withheld' && !canReadConcealed(actor, cell))) return {};
  if (comparedFields.every((field) => approvals.first[field] === cell[field])) return {};
  return { asReported: approvals.first.value };
}

/** The parts of a figure with comment, discussion, evidence and approval of each measurement, as far as the viewer may read. */
export async function explainCells(
  store: Store,
  { reader, asOf }: Pick<ProgressSource, 'reader' | 'asOf'>,
  parts: ExplanationParts,
  { valueType }: Indicator,
) {
  const ids = parts.flatMap((part) => part.cells.map(({ cell }) => cell.id));
  const approvals = await loadApprovals(reader, ids);
  const evidenceOf = await createEvidenceLookup(store, ids, asOf);
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
