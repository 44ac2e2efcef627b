import { useMemo, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useEvent } from 'react-admin';
import { focusTarget } from './grid/focusTarget.ts';
import type { TargetKey } from './grid/readFillKey.ts';
import type { TargetCell } from './rows/targetRow.ts';
import { TargetsFrame } from './grid/TargetsFrame.tsx';
import { TargetsTable } from './grid/TargetsTable.tsx';
import { SplitTotal } from './fill/SplitTotal.tsx';
import { TargetPanel } from './panel/TargetPanel.tsx';
import { TargetsHeader } from './TargetsHeader.tsx';
import { useTargetNames } from './useTargetNames.ts';
import { useTargetOutbox } from './outbox/useTargetOutbox.ts';
import { useTargetAnnouncements } from './useTargetAnnouncements.ts';
import { useTargetEdits } from './useTargetEdits.ts';
import { useTargetPaste } from './paste/useTargetPaste.tsx';
import type { TargetsTableData } from './useTargetsData.ts';
import { useActiveTarget } from './useActiveTarget.ts';

/** The targets table with what fills it, and the panel of one target. */
export function TargetsEditor({ data }: { data: TargetsTableData }) {
  const { rows, periods } = data;
  const container = useRef<HTMLDivElement>(null);
  const outbox = useTargetOutbox();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [organisationId, setOrganisationId] = useState(data.organisations[0]?.id ?? 0);
  const organisations = useMemo(
    () => (isNarrow ? data.organisations.filter(({ id }) => id === organisationId) : data.organisations),
    [isNarrow, data.organisations, organisationId],
  );
  const shownRows = useMemo(
    () => (isNarrow ? rows.filter(({ cells }) => cells.has(organisationId)) : rows),
    [isNarrow, rows, organisationId],
  );
  const nameOf = useTargetNames(data.organisations);
  const { active, handleFocus } = useActiveTarget(rows);
  const [openDialog, setOpenDialog] = useState<'levels' | 'split' | null>(null);
  const edits = useTargetEdits({ rows: shownRows, organisations: data.organisations, outbox, container });
  const { onPaste, preview } = useTargetPaste({ rows: shownRows, organisations, outbox, nameOf, onEnter: edits.enter });
  useTargetAnnouncements(outbox, rows, nameOf);
  const mayEdit = rows.some(({ cells }) => [...cells.values()].some(({ isEditable }) => isEditable));
  const activeName = active ? nameOf(active.row, active.cell.address.organisationId) : null;
  // The same function for each rendering: a focused cell renders no other one.
  const handleKey = useEvent((key: TargetKey, cell: TargetCell) => {
    if (key === 'levels') setOpenDialog('levels');
    else edits.fill(key, cell);
  });
  const closePanel = () => {
    setOpenDialog(null);
    if (active) focusTarget(container.current, active.row.key, active.cell.address.organisationId);
  };
  const isPanelOpen = openDialog === 'levels' && active !== null;
  return (
    <Box
      ref={container}
      onPaste={onPaste}
      onFocus={handleFocus}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <TargetsHeader
        organisations={data.organisations}
        chosenOrganisationId={isNarrow ? organisationId : null}
        onChooseOrganisation={setOrganisationId}
        outbox={outbox}
        mayEdit={mayEdit}
        isIllustrative={rows.some(({ cells }) => [...cells.values()].some(({ assignment }) => assignment?.illustrative))}
        activeName={activeName}
        onFill={(kind) => active && edits.fill(kind, active.cell)}
        onSplit={() => setOpenDialog('split')}
        onOpenLevels={() => setOpenDialog('levels')}
        onUndo={edits.undo}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: isPanelOpen ? 'minmax(0, 1fr) 300px' : 'minmax(0, 1fr)' },
        }}
      >
        <TargetsFrame>
          <TargetsTable
            rows={shownRows}
            organisations={organisations}
            nameOf={nameOf}
            outbox={outbox}
            resets={edits.resets}
            showsSum={organisations.length > 1}
            onKey={handleKey}
          />
        </TargetsFrame>
        {isPanelOpen && (
          <TargetPanel
            row={active.row}
            cell={active.cell}
            name={activeName ?? ''}
            periods={periods}
            outbox={outbox}
            onClose={closePanel}
          />
        )}
      </Box>
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
