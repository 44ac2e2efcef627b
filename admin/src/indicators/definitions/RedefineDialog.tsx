import { type FormEvent, useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { definedSince, type Indicator, type Period } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { usePostAction } from '../../resource/actions/usePostAction.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { parseDefinitionDraft } from './definitionDraft.ts';
import { DefinitionPeriodSelect } from './DefinitionPeriodSelect.tsx';
import { DimensionTexts } from './DimensionTexts.tsx';
import { useDefinitionDraft } from './useDefinitionDraft.ts';

interface DefinitionDialogProps {
  indicator: Indicator;
  onClose: () => void;
}

/** The periods from which a new definition may hold: not closed, one before them, later than the present definition. */
function useOfferedPeriods(indicator: Indicator): Period[] {
  const { periods } = usePeriodInFocus();
  const since = definedSince(indicator, periods);
  const first = periods[0]?.number ?? 0;
  return periods.filter(({ number, state }) => state !== 'closed' && number > first && number > since);
}

/** Asks from which period on an indicator means something else, what it means then, and why. */
export default function RedefineDialog({ indicator, onClose }: DefinitionDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const periods = useOfferedPeriods(indicator);
  const { draft, restoredAt, isOutdated, write, discard } = useDefinitionDraft(indicator);
  const [problem, setProblem] = useState<string | null>(null);
  /** Null until the server has said that figures since the period are approved. */
  const [includeApproved, setIncludeApproved] = useState<boolean | null>(null);
  const describeProblem = useProblemText();
  const { isBusy, post } = usePostAction(indicator.version);
  const period = periods.find(({ id }) => id === draft.fromPeriodId);
  const choosePeriod = (fromPeriodId: number) => {
    setIncludeApproved(null);
    write({ fromPeriodId });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { body, unread } = parseDefinitionDraft(draft);
    if (!body) return setProblem(translate('indicators.definition.unreadOption', { line: unread }));
    if (!period) return setProblem(translate('indicators.definition.needsPeriod'));
    if (body.reason === '') return setProblem(translate('indicators.definition.needsReason'));
    setProblem(null);
    const redefined = await post<Indicator>(
      `/indicators/${indicator.id}/redefine`,
      { version: indicator.version, ...body, includeApproved: includeApproved === true },
      () => ['indicators.definition.redefined', { number: period.number }],
      (error) => {
        setProblem(describeProblem('indicators', error));
        if (problemOf(error).errors.includeApproved !== undefined) setIncludeApproved(false);
        return true;
      },
    );
    if (!redefined) return;
    discard();
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{translate('indicators.definition.redefine')}</DialogTitle>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 0 }}>
          {isOutdated && <Alert severity="warning">{translate('indicators.definition.outdated')}</Alert>}
          <Typography>{translate('indicators.definition.redefineText')}</Typography>
          <RestoredNote at={restoredAt} onDiscard={discard} />
          <DefinitionPeriodSelect periods={periods} period={period} onChoose={choosePeriod} />
          <TextField
            margin="none"
            label={translate('indicators.definition.reason')}
            helperText={translate('indicators.definition.reasonHelp')}
            value={draft.reason}
            onChange={({ target }) => write({ reason: target.value })}
          />
          <TextField
            margin="none"
            label={translate('resources.indicators.fields.name')}
            value={draft.name}
            onChange={({ target }) => write({ name: target.value })}
          />
          <TextField
            multiline
            minRows={3}
            margin="none"
            label={translate('resources.indicators.fields.countingRule')}
            value={draft.countingRule}
            onChange={({ target }) => write({ countingRule: target.value })}
          />
          {indicator.valueType === 'score' && (
            <TextField
              multiline
              minRows={3}
              margin="none"
              label={translate('resources.indicators.fields.options')}
              helperText={translate('indicators.definition.optionsHelp')}
              value={draft.options}
              onChange={({ target }) => write({ options: target.value })}
            />
          )}
          {(indicator.valueType === 'count' || indicator.valueType === 'amount') && (
            <DimensionTexts dimensions={draft.dimensions} onChange={(dimensions) => write({ dimensions })} />
          )}
        </DialogContent>
        {/* Beside the button that was pressed: the content above scrolls. */}
        <Box sx={{ display: 'grid', gap: 1, px: 3, pt: problem === null ? 0 : 2 }}>
          {problem !== null && <Alert severity="error">{problem}</Alert>}
          {includeApproved !== null && (
            <FormControlLabel
              control={<Checkbox checked={includeApproved} onChange={(_, isChecked) => setIncludeApproved(isChecked)} />}
              label={translate('indicators.definition.includeApproved')}
            />
          )}
        </Box>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('indicators.definition.redefineNow')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
