import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useCanAccess, useEvent, useTranslate } from 'react-admin';
import { type EnrolmentStage, enrolmentStages, type Period } from '@pilotage/shared';
import { tableMaxHeight } from '../grid/tableMaxHeight.ts';
import { TableFrame } from '../grid/TableFrame.tsx';
import { PeriodNotice } from '../measurements/PeriodNotice.tsx';
import { getPeriodLock } from '../measurements/rows/cellLock.ts';
import { TableWithPanel } from '../shell/TableWithPanel.tsx';
import { AcademyHeader } from './AcademyHeader.tsx';
import { AcademyTable } from './grid/AcademyTable.tsx';
import { useEnrolmentOutbox } from './outbox/useEnrolmentOutbox.ts';
import { LearnerGroups } from './panel/LearnerGroups.tsx';
import { useLearnersPaste } from './paste/useLearnersPaste.tsx';
import { CompletionReportButton } from './report/CompletionReportButton.tsx';
import { type AcademyRow, shownEnrolment } from './rows/academyRow.ts';
import { useAcademyEdits } from './useAcademyEdits.ts';
import { useActiveModule } from './useActiveModule.ts';

interface AcademyFiguresProps {
  rows: readonly AcademyRow[];
  period: Period;
}

/** The figures of the own organisation in one period, and the groups of the learners of one module. */
export function AcademyFigures({ rows, period }: AcademyFiguresProps) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const outbox = useEnrolmentOutbox();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [chosenStage, setChosenStage] = useState<EnrolmentStage>('enrolled');
  const stages = isNarrow ? [chosenStage] : enrolmentStages;
  const { canAccess } = useCanAccess({ resource: 'enrolments', action: 'create' });
  const isEditable = (canAccess ?? false) && getPeriodLock(period, null) === null;
  const { active, handleFocus } = useActiveModule(rows);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [opening, setOpening] = useState(0);
  const { enter, undo, resets } = useAcademyEdits({ rows, outbox, container });
  const nameOf = ({ module }: AcademyRow, stage: EnrolmentStage) =>
    translate('academy.cell', { module: module.name, stage: translate(`resources.enrolments.fields.${stage}`) });
  const { onPaste, preview } = useLearnersPaste({ rows, stages, outbox, isEditable, nameOf, onEnter: enter });
  const openGroups = useEvent(() => {
    setPanelOpen(true);
    setOpening(opening + 1);
  });
  return (
    <Box
      ref={container}
      onPaste={onPaste}
      onFocus={handleFocus}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <PeriodNotice period={period} report={null} />
      <AcademyHeader
        outbox={outbox}
        isEditable={isEditable}
        isIllustrative={rows.some(({ enrolment }) => enrolment?.illustrative)}
        activeName={active?.module.name ?? null}
        onOpenGroups={openGroups}
        onUndo={undo}
      >
        <CompletionReportButton
          rows={rows}
          period={period}
          activeModuleId={active?.module.id ?? null}
          shownOf={(row) => shownEnrolment(row, outbox)}
          onEnter={(row, body) => enter([{ row, body }])}
        />
      </AcademyHeader>
      {isNarrow && (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('academy.stage')}
          value={chosenStage}
          onChange={({ target }) => setChosenStage(enrolmentStages.find((stage) => stage === target.value) ?? 'enrolled')}
        >
          {enrolmentStages.map((stage) => (
            <MenuItem key={stage} value={stage}>
              {translate(`resources.enrolments.fields.${stage}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TableWithPanel
        isOpen={isPanelOpen && active !== null && isEditable}
        hasRoom={hasRoom}
        title={active ? translate('academy.groups.title', { module: active.module.name }) : ''}
        focus="firstField"
        opening={opening}
        width={300}
        maxHeight={tableMaxHeight}
        panel={active && <LearnerGroups key={active.module.id} row={active} outbox={outbox} />}
        onClose={() => setPanelOpen(false)}
      >
        <TableFrame label={translate('academy.figures')}>
          <AcademyTable
            rows={rows}
            stages={stages}
            outbox={outbox}
            isEditable={isEditable}
            resets={resets}
            onOpenGroups={openGroups}
          />
        </TableFrame>
      </TableWithPanel>
      {preview}
    </Box>
  );
}
