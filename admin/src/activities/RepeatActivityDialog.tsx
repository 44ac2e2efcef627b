import { type FormEvent, useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import {
  type Activity,
  formatFieldMessage,
  isDay,
  maxSeriesLength,
  normalizeDay,
  planSeriesDays,
  type SeriesInterval,
  seriesIntervals,
  type SeriesPlan,
  validateSeries,
} from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { usePostAction } from '../resource/actions/usePostAction.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useRefusal } from '../resource/actions/useRefusal.ts';
import { SeriesPreview } from './SeriesPreview.tsx';

interface RepeatActivityDialogProps {
  activity: Activity;
  onClose: () => void;
}

/** The plan of what is typed: a number is how often, a day is until when; null while it is neither. */
function parsePlan(every: SeriesInterval, end: string): SeriesPlan | null {
  const text = end.trim();
  if (/^\d{1,3}$/.test(text)) return Number(text) < 1 ? null : { every, until: null, times: Number(text) };
  const day = normalizeDay(text);
  return isDay(day) ? { every, until: day, times: null } : null;
}

/** Asks how a series goes on, and shows the days that it would get. */
export function RepeatActivityDialog({ activity, onClose }: RepeatActivityDialogProps) {
  const translate = useTranslate();
  const today = useToday();
  const titleId = useId();
  const [every, setEvery] = useState<SeriesInterval>('week');
  const [end, setEnd] = useState('4');
  const { refusal, attempt } = useRefusal();
  const describeProblem = useProblemText();
  const { isBusy, post } = usePostAction(activity.version);
  const plan = parsePlan(every, end);
  const days = plan === null ? [] : planSeriesDays(activity.startsOn, plan);
  const isTooLong = days.length > maxSeriesLength;
  const invalid = plan === null || days.length === 0 || isTooLong ? [] : Object.values(validateSeries(activity, plan, today));
  const texts = [
    ...(plan === null ? [translate('activities.series.neither')] : []),
    ...(isTooLong ? [translate('activities.series.tooLong', { limit: maxSeriesLength })] : []),
    ...invalid.map(formatFieldMessage),
  ];
  const problem = texts[0] ?? null;
  const canCreate = problem === null && days.length > 0;
  const create = async () => {
    let refused: string | null = null;
    const response = await post<{ created: number }>(
      `/activities/${activity.id}/repeat`,
      { version: activity.version, ...plan },
      ({ created }) => ['activities.series.done', { smart_count: created }],
      (error) => {
        refused = describeProblem('activities', error);
        return true;
      },
    );
    if (response !== null) onClose();
    return refused;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canCreate) void attempt(create);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('activities.repeat')}</DialogTitle>
      <form noValidate onSubmit={submit}>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 0 }}>
          {refusal !== null && <Alert severity="error">{refusal}</Alert>}
          <Box>{translate('activities.series.text')}</Box>
          <TextField
            select
            margin="none"
            label={translate('activities.series.every')}
            value={every}
            onChange={({ target }) => setEvery(seriesIntervals.find((each) => each === target.value) ?? 'week')}
            helperText={every === 'month' ? translate('activities.series.monthHelp') : undefined}
          >
            {seriesIntervals.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`activities.series.intervals.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            margin="none"
            autoFocus
            label={translate('activities.series.end')}
            value={end}
            onChange={({ target }) => setEnd(target.value)}
            helperText={translate('activities.series.endHelp')}
          />
          {problem !== null && <Alert severity="info">{problem}</Alert>}
          {problem === null && <SeriesPreview days={days} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy} disabled={!canCreate}>
            {canCreate
              ? translate('activities.series.create', { smart_count: days.length })
              : translate('activities.series.createNone')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
