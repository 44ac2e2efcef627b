import { type FormEvent, useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useTextDraft } from '../../drafts/useTextDraft.ts';
import { usePostAction } from '../../resource/actions/usePostAction.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { listRenameableParts } from './listRenameableParts.ts';

interface DefinitionDialogProps {
  indicator: Indicator;
  onClose: () => void;
}

/** Asks which part of the definition gets which other name. Figures of all periods are carried over. */
export default function RenameDialog({ indicator, onClose }: DefinitionDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const parts = listRenameableParts(indicator);
  const [chosen, setChosen] = useState(0);
  const { text, write, discard } = useTextDraft(`indicators.${indicator.id}.rename`);
  const [problem, setProblem] = useState<string | null>(null);
  const describeProblem = useProblemText();
  const { isBusy, post } = usePostAction(indicator.version);
  const part = parts[chosen];
  const labelOf = ({ part: kind, name, of }: (typeof parts)[number]) =>
    translate(`indicators.definition.parts.${kind}`, { name, of: of ?? '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!part) return;
    const name = text.trim();
    if (name === '') return setProblem(translate('indicators.definition.needsName'));
    setProblem(null);
    const renamed = await post<Indicator>(
      `/indicators/${indicator.id}/rename`,
      { version: indicator.version, rename: part.renameTo(name) },
      () => ['indicators.definition.renamed', { before: part.name, after: name }],
      (error) => setProblem(describeProblem('indicators', error)),
    );
    if (!renamed) return;
    discard();
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('indicators.definition.rename')}</DialogTitle>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 0 }}>
          {problem !== null && <Alert severity="error">{problem}</Alert>}
          <Typography>{translate('indicators.definition.renameText')}</Typography>
          <TextField
            select
            autoFocus
            margin="none"
            label={translate('indicators.definition.part')}
            value={chosen}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {parts.map((each, at) => (
              <MenuItem key={`${each.part} ${each.of} ${each.name}`} value={at}>
                {labelOf(each)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            margin="none"
            label={translate('indicators.definition.newName')}
            value={text}
            onChange={({ target }) => write(target.value)}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('indicators.definition.renameNow')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
