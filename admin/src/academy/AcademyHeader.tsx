import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { IllustrativeNote } from '../charts/IllustrativeNote.tsx';
import { OutboxStatus } from '../measurements/outbox/OutboxStatus.tsx';
import type { EnrolmentOutbox } from './outbox/EnrolmentOutbox.ts';

interface AcademyHeaderProps {
  outbox: EnrolmentOutbox;
  isEditable: boolean;
  isIllustrative: boolean;
  /** The module whose row had the focus last. */
  activeName: string | null;
  onOpenGroups: () => void;
  onUndo: () => void;
  /** Further ways to enter figures. */
  children?: ReactNode;
}

/** What the table is for, and what can be done from the chosen row. */
export function AcademyHeader({
  outbox,
  isEditable,
  isIllustrative,
  activeName,
  onOpenGroups,
  onUndo,
  children,
}: AcademyHeaderProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
      <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 320px' }}>
        {translate(isEditable ? 'academy.help' : 'academy.readOnly')} {isIllustrative && <IllustrativeNote />}
      </Typography>
      <OutboxStatus outbox={outbox} isLocked={!isEditable} onUndo={onUndo} />
      {isEditable && (
        <Button
          variant="outlined"
          disabled={activeName === null}
          title={translate('academy.groups.openHelp')}
          onClick={onOpenGroups}
        >
          {translate('academy.groups.open')}
        </Button>
      )}
      {isEditable && children}
    </Box>
  );
}
