import { type ReactNode, useId, useRef } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';

interface PasteDialogProps {
  title: string;
  /** How many texts read in two ways and are not chosen yet. Nothing is entered before. */
  openChoices: number;
  /** Names what is entered; null where nothing would be. */
  enterLabel: string | null;
  onEnter: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What a pasted block would change, before it is entered. While something is to be chosen, the button leads to it. */
export function PasteDialog({ title, openChoices, enterLabel, onEnter, onClose, children }: PasteDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const content = useRef<HTMLDivElement>(null);
  const focusOpenChoice = () => content.current?.querySelector<HTMLElement>('[data-open-choice] button')?.focus();
  const chooseLabel = translate('figures.paste.choose', { smart_count: openChoices });
  const label = openChoices > 0 ? chooseLabel : enterLabel;
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent ref={content}>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(label === null ? 'ra.action.close' : 'ra.action.cancel')}</Button>
        {label !== null && (
          <Button variant="contained" onClick={openChoices > 0 ? focusOpenChoice : onEnter}>
            {label}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
