import type { Organisation } from '@pilotage/shared';
import { targetSlot } from '../cells/levelSlot.ts';
import { acceptLevel } from '../cells/parseLevel.ts';
import { shownTarget } from '../cells/shownTarget.ts';
import type { TargetBody } from '../outbox/targetBody.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { type SplitParty, SplitTotalDialog } from './SplitTotalDialog.tsx';

interface SplitTotalProps {
  row: TargetRow;
  organisations: readonly Organisation[];
  outbox: TargetOutbox;
  onEnter: (changes: readonly { cell: TargetCell; body: TargetBody }[]) => void;
  onClose: () => void;
}

/** Splits a total over the organisations of a row. */
export function SplitTotal({ row, organisations, outbox, onEnter, onClose }: SplitTotalProps) {
  const parties = organisations.flatMap(({ id, name }): SplitParty[] => {
    const cell = row.cells.get(id);
    if (!cell?.isEditable) return [];
    const assignment = shownTarget(cell, outbox);
    return [{ organisationId: id, name, target: assignment?.target ?? null, isReporting: assignment !== null }];
  });
  const findProblem = (shares: ReadonlyMap<number, number>): string | null => {
    for (const [organisationId, share] of shares) {
      const cell = row.cells.get(organisationId);
      if (!cell) continue;
      const accepted = acceptLevel(share, { indicator: row.indicator, assignment: shownTarget(cell, outbox), slot: targetSlot });
      if (accepted.kind === 'refused') return accepted.why;
    }
    return null;
  };
  return (
    <SplitTotalDialog
      indicatorName={row.indicator.name}
      decimals={row.indicator.decimals}
      parties={parties}
      findProblem={findProblem}
      onSplit={(shares) =>
        onEnter(
          [...shares].flatMap(([organisationId, target]) => {
            const cell = row.cells.get(organisationId);
            return cell ? [{ cell, body: { target } }] : [];
          }),
        )
      }
      onClose={onClose}
    />
  );
}
