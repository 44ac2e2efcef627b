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
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { useDraft } from '../../drafts/useDraft.ts';
import { usePostAction } from '../../resource/actions/usePostAction.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { listRenameableParts, type RenameablePart } from './listRenameableParts.ts';

interface DefinitionDialogProps {
  indicator: Indicator;
  onClose: () => void;
}

interface RenameDraft {
  /** Which part is renamed. */
  key: string;
  name: string;
}

const emptyDraft: RenameDraft = { key: '', name: '' };

/** What tells a part from all others of the definition. */
const keyOf = ({ part, of, name }: RenameablePart): string => JSON.stringify([part, of, name]);

const isRenameDraft = (stored: unknown): stored is RenameDraft =>
  typeof stored === 'object' &&
  stored !== null &&
  'key' in stored &&
  typeof stored.key === 'string' &&
  'name' in stored &&
  typeof stored.name === 'string';

/** The part and its new name belong together, and stay until they are sent. */
const useRenameDraft = ({ id }: Indicator) =>
  useDraft<RenameDraft>({
    draftKey: `indicators.${id}.rename`,
    parse: (stored) => (isRenameDraft(stored) ? stored : emptyDraft),
    isEmpty: ({ name }) => name === '',
  });

/** Asks which part of the definition gets which other name. Figures of all periods are carried over. */
export default function RenameDialog({ indicator, onClose }: DefinitionDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const parts = listRenameableParts(indicator);
  const { value: draft, restoredAt, change, discard } = useRenameDraft(indicator);
  const [problem, setProblem] = useState<string | null>(null);
  const describeProblem = useProblemText();
  const { isBusy, post } = usePostAction(indicator.version);
  // A part that is gone is chosen no longer: another one in its place is not meant.
  const part = parts.find((each) => keyOf(each) === draft.key);
  const labelOf = ({ part: kind, name, of }: (typeof parts)[number]) =>
    translate(`indicators.definition.parts.${kind}`, { name, of: of ?? '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!part) return setProblem(translate('indicators.definition.needsPart'));
    const name = draft.name.trim();
    if (name === '') return setProblem(translate('indicators.definition.needsName'));
    setProblem(null);
    const renamed = await post<Indicator>(
      `/indicators/${indicator.id}/rename`,
      { version: indicator.version, rename: part.renameTo(name) },
      () => ['indicators.definition.renamed', { before: part.name, after: name }],
      (error) => {
        setProblem(describeProblem('indicators', error));
        return true;
      },
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
            value={part ? draft.key : ''}
            onChange={({ target }) => change((before) => ({ ...before, key: target.value }))}
          >
            {parts.map((each) => (
              <MenuItem key={keyOf(each)} value={keyOf(each)}>
                {labelOf(each)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            margin="none"
            label={translate('indicators.definition.newName')}
            value={draft.name}
            onChange={({ target }) => change((before) => ({ ...before, name: target.value }))}
          />
          <RestoredNote at={restoredAt} onDiscard={discard} />
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
