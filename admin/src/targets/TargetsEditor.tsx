import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useEvent, useTranslate } from 'react-admin';
import { tableMaxHeight } from '../grid/tableMaxHeight.ts';
import { TableFrame } from '../grid/TableFrame.tsx';
import { TableWithPanel } from '../shell/TableWithPanel.tsx';
import type { TargetKey } from './grid/readFillKey.ts';
import type { TargetCell } from './rows/targetRow.ts';
import { TargetsTable } from './grid/TargetsTable.tsx';
import { SplitTotal } from './fill/SplitTotal.tsx';
import { TargetLevels } from './panel/TargetLevels.tsx';
import { TargetsHeader } from './TargetsHeader.tsx';
import { useTargetNames } from './useTargetNames.ts';
import { useTargetOutbox } from './outbox/useTargetOutbox.ts';
import { useTargetAnnouncements } from './useTargetAnnouncements.ts';
import { useTargetEdits } from './useTargetEdits.ts';
import { useTargetPaste } from './paste/useTargetPaste.tsx';
import { useShownTargets } from './useShownTargets.ts';
import type { TargetsTableData } from './useTargetsData.ts';
import { useActiveTarget } from './useActiveTarget.ts';

/** The targets table with what fills it, and the panel of one target. */
export function TargetsEditor({ data }: { data: TargetsTableData }) {
  const translate = useTranslate();
  const { rows, periods } = data;
  const container = useRef<HTMLDivElement>(null);
  const outbox = useTargetOutbox();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const shown = useShownTargets(data);
  const nameOf = useTargetNames(data.organisations);
  const { active, handleFocus } = useActiveTarget(rows);
  const [openDialog, setOpenDialog] = useState<'levels' | 'split' | null>(null);
  const [opening, setOpening] = useState(0);
  const edits = useTargetEdits({ rows: shown.rows, organisations: data.organisations, outbox, container });
  const { onPaste, readFile, preview } = useTargetPaste({
    shown,
    all: data,
    outbox,
    nameOf,
    onEnter: edits.enter,
  });
  useTargetAnnouncements(outbox, rows, nameOf);
  const mayEdit = rows.some(({ cells }) => [...cells.values()].some(({ isEditable }) => isEditable));
  const activeName = active ? nameOf(active.row, active.cell.address.organisationId) : null;
  // The same function for each rendering: a focused cell renders no other one.
  const openLevels = () => {
    setOpenDialog('levels');
    setOpening(opening + 1);
  };
  const handleKey = useEvent((key: TargetKey, cell: TargetCell) => {
    if (key === 'levels') openLevels();
    else edits.fill(key, cell);
  });
  return (
    <Box
      ref={container}
      onPaste={onPaste}
      onFocus={handleFocus}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <TargetsHeader
        rows={rows}
        organisations={data.organisations}
        chosenOrganisationId={shown.chosenOrganisationId}
        onChooseOrganisation={shown.chooseOrganisation}
        outbox={outbox}
        mayEdit={mayEdit}
        isIllustrative={rows.some(({ cells }) => [...cells.values()].some(({ assignment }) => assignment?.illustrative))}
        activeName={activeName}
        onFill={(kind) => active && edits.fill(kind, active.cell)}
        onSplit={() => setOpenDialog('split')}
        onOpenLevels={openLevels}
        onUndo={edits.undo}
        onReadFile={readFile}
      />
      <TableWithPanel
        isOpen={openDialog === 'levels' && active !== null}
        hasRoom={hasRoom}
        title={activeName ?? ''}
        focus="firstField"
        opening={opening}
        width={300}
        maxHeight={tableMaxHeight}
        panel={
          active && (
            <TargetLevels
              key={`${active.row.key}.${active.cell.address.organisationId}`}
              row={active.row}
              cell={active.cell}
              periods={periods}
              outbox={outbox}
            />
          )
        }
        onClose={() => setOpenDialog(null)}
      >
        <TableFrame label={translate('targets.title')}>
          <TargetsTable
            rows={shown.rows}
            organisations={shown.organisations}
            nameOf={nameOf}
            outbox={outbox}
            resets={edits.resets}
            showsSum={shown.organisations.length > 1}
            onKey={handleKey}
          />
        </TableFrame>
      </TableWithPanel>
      {openDialog === 'split' && active && (
        <SplitTotal
          row={active.row}
          organisations={data.organisations}
          outbox={outbox}
          onEnter={edits.enter}
          onClose={() => setOpenDialog(null)}
        />
      )}
      {preview}
    </Box>
  );
}
