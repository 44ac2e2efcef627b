import { useEffect, useId, useRef } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { tableMaxHeight } from '../grid/tableMaxHeight.ts';
import { SidePanel } from '../../shell/SidePanel.tsx';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { TargetLevels } from './TargetLevels.tsx';

interface TargetPanelProps {
  row: TargetRow;
  cell: TargetCell;
  name: string;
  periods: readonly Period[];
  outbox: TargetOutbox;
  onClose: () => void;
}

/** The levels of one target: beside the table where there is room, so that it can be read and typed into; else over the page. */
export function TargetPanel({ row, cell, name, periods, outbox, onClose }: TargetPanelProps) {
  const translate = useTranslate();
  const id = useId();
  const content = useRef<HTMLElement>(null);
  useEffect(() => content.current?.querySelector('input')?.focus(), []);
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const levels = (
    <TargetLevels key={`${row.key}.${cell.address.organisationId}`} row={row} cell={cell} periods={periods} outbox={outbox} />
  );
  if (!hasRoom)
    return (
      <SidePanel isOpen title={name} onClose={onClose}>
        {levels}
      </SidePanel>
    );
  return (
    <Card
      ref={content}
      component="aside"
      aria-labelledby={id}
      sx={{ p: 2, alignSelf: 'start', maxHeight: tableMaxHeight, overflow: 'auto' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1, mb: 1.5 }}>
        <Typography id={id} variant="h3" component="h2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <IconButton size="small" onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {levels}
    </Card>
  );
}
