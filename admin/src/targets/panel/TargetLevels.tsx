import { useId, useMemo } from 'react';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { SaveMessage } from '../../grid/SaveMessage.tsx';
import { useFormats } from '../../resource/format.ts';
import { baselineSlot, createMilestoneSlot, targetSlot } from '../cells/levelSlot.ts';
import { shownTarget } from '../cells/shownTarget.ts';
import { TargetConflict } from '../grid/TargetConflict.tsx';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import { useTargetSyncStatus } from '../outbox/useTargetOutbox.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { LevelField } from './LevelField.tsx';
import { listMilestonePeriods } from './listMilestonePeriods.ts';
import { PeriodSelect } from './PeriodSelect.tsx';

interface TargetLevelsProps {
  row: TargetRow;
  cell: TargetCell;
  periods: readonly Period[];
  outbox: TargetOutbox;
}

/** Everything about one target: baseline, levels on the way, the target, and in which periods it is reported. */
export function TargetLevels({ row: { indicator }, cell, periods, outbox }: TargetLevelsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const id = useId();
  const { unsent, progress } = useTargetSyncStatus(outbox, cell.address);
  const assignment = shownTarget(cell, outbox);
  const milestonePeriods = listMilestonePeriods(periods, assignment);
  const milestoneSlots = useMemo(() => {
    const order = periods.map(({ id }) => id);
    return new Map(order.map((id) => [id, createMilestoneSlot(id, order)]));
  }, [periods]);
  const field = { cell, indicator, outbox };
  const change = (body: { fromPeriodId: number | null } | { untilPeriodId: number | null }) =>
    outbox.change(cell.address, body, cell.assignment);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box role="status" sx={{ typography: 'body2', display: 'grid', gap: 1 }}>
        {(progress === 'waiting' || progress === 'refused' || progress === 'conflict') && (
          <SaveMessage
            id={id}
            refusal={unsent?.refusal ?? null}
            status={progress}
            onRetry={() => outbox.retry(cell.address)}
            conflict={unsent && <TargetConflict unsent={unsent} ours={assignment} outbox={outbox} />}
          />
        )}
      </Box>
      <LevelField label={translate('resources.assignments.fields.target')} slot={targetSlot} {...field} />
      {assignment === null ? (
        <>
          <Typography variant="body2" color="text.secondary">
            {translate('targets.notReportingText')}
          </Typography>
          <Button variant="outlined" onClick={() => outbox.change(cell.address, { target: null }, null)}>
            {translate('targets.report')}
          </Button>
        </>
      ) : (
        <>
          <LevelField
            label={translate('resources.assignments.fields.baseline')}
            helperText={translate('indicators.baselineHelp')}
            slot={baselineSlot}
            {...field}
          />
          {milestonePeriods.map(({ id, number, endsOn }) => {
            const slot = milestoneSlots.get(id);
            return (
              slot && (
                <LevelField
                  key={id}
                  label={translate('indicators.levelAt', { number })}
                  helperText={formats.day(endsOn)}
                  slot={slot}
                  {...field}
                />
              )
            );
          })}
          <PeriodSelect
            label={translate('resources.assignments.fields.fromPeriodId')}
            emptyText={translate('targets.fromStart')}
            value={assignment.fromPeriodId}
            periods={periods}
            onChoose={(fromPeriodId) => change({ fromPeriodId })}
          />
          <PeriodSelect
            label={translate('resources.assignments.fields.untilPeriodId')}
            emptyText={translate('targets.untilEnd')}
            value={assignment.untilPeriodId}
            periods={periods}
            onChoose={(untilPeriodId) => change({ untilPeriodId })}
          />
          <Button color="error" onClick={() => outbox.change(cell.address, null, cell.assignment)}>
            {translate('targets.stopReporting')}
          </Button>
        </>
      )}
    </Box>
  );
}
