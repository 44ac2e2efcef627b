import { type SyntheticEvent, useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { formatFieldMessage, type Recommendation } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { RequestIdempotencyKey } from '../data/RequestIdempotencyKey.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useDraft } from '../drafts/useDraft.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { DayTextField } from '../resource/inputs/DayTextField.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { type AnswerForm, type AnswerValues, createAnswerBody, storedAnswer } from './answerForms.ts';

interface AnswerDialogProps {
  recommendation: Recommendation;
  form: AnswerForm;
  onClose: () => void;
}

/** What was typed. It stays until it is sent. */
function useAnswerDraft(recommendation: Recommendation, form: AnswerForm) {
  const stored = storedAnswer(form, recommendation);
  const parse = (kept: unknown): AnswerValues => {
    const values: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
    return Object.fromEntries(
      Object.entries(stored).map(([field, text]) => {
        const value = values[field];
        return [field, typeof value === 'string' ? value : text];
      }),
    );
  };
  const isEmpty = (values: AnswerValues) => Object.entries(stored).every(([field, text]) => values[field] === text);
  return useDraft({ draftKey: `recommendations.${recommendation.id}.${form.action}`, parse, isEmpty });
}

/** The form of the management response, or of the follow-up. */
export function AnswerDialog({ recommendation, form, onClose }: AnswerDialogProps) {
  const { id, version, number, text } = recommendation;
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const titleId = useId();
  const describeProblem = useProblemText();
  const { value: values, change, discard, restoredAt } = useAnswerDraft(recommendation, form);
  const [key] = useState(() => new RequestIdempotencyKey());
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const { isBusy, run } = useSingleRun();
  const write = (field: string, value: string) => {
    setRefusal(null);
    setProblems(({ [field]: _, ...others }) => others);
    change((before) => ({ ...before, [field]: value }));
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = Object.entries(form.validate(values)).map(([field, problem]) => [field, formatFieldMessage(problem)]);
    setProblems(Object.fromEntries(wrong));
    if (wrong.length > 0) return;
    void run(async () => {
      const body = { version, ...createAnswerBody(form, values) };
      try {
        await sendJson('POST', `/recommendations/${id}/${form.path}`, body, key.forBody(body));
      } catch (error) {
        const { errors } = problemOf(error);
        setProblems(errors);
        if (Object.keys(errors).length === 0) setRefusal(describeProblem('recommendations', error));
        return;
      }
      discard();
      onClose();
      notify(form.done);
      refresh();
    });
  };
  const labelOf = (field: string) => translate(`resources.recommendations.fields.${field}`);
  const { choice, texts, day } = form;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate(form.title, { number })}</DialogTitle>
      <form noValidate onSubmit={send}>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 1 }}>
          {refusal !== null && <Alert severity="error">{refusal}</Alert>}
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
          <Typography variant="body2" color="text.secondary">
            {translate(form.help)}
          </Typography>
          <AnswerChoice form={form} value={values[choice] ?? ''} isMissing={problems[choice] !== undefined} onChange={write} />
          {texts
            .filter((field) => !form.isLeftOut(field, values))
            .map((field) => (
              <TextField
                key={field}
                margin="none"
                multiline
                minRows={3}
                required
                label={labelOf(field)}
                value={values[field] ?? ''}
                onChange={({ target }) => write(field, target.value)}
                error={problems[field] !== undefined}
                helperText={problems[field]}
              />
            ))}
          {day !== null && !form.isLeftOut(day, values) && (
            <DayTextField
              label={labelOf(day)}
              value={values[day] ?? ''}
              onChange={(value) => write(day, value)}
              problem={problems[day]}
            />
          )}
          <RestoredNote at={restoredAt} onDiscard={discard} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate(`recommendations.${form.action}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
