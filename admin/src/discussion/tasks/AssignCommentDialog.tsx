import { type SyntheticEvent, useId, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useRefresh, useTranslate } from 'react-admin';
import type { Comment } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { useActiveMembership } from '../../access/session/session.ts';
import { RequestIdempotencyKey } from '../../data/RequestIdempotencyKey.ts';
import { sendJson } from '../../data/request.ts';
import { useDraft } from '../../drafts/useDraft.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { DayTextField, parseDayText } from '../../resource/inputs/DayTextField.tsx';

interface AssignCommentDialogProps {
  comment: Comment;
  onClose: () => void;
  onAssigned: () => void;
}

interface TaskDraft {
  title: string;
  dueOn: string;
}

const readText = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** What was typed for the task of a comment. It stays until it is sent. The words of the comment are personal, and not offered as a title. */
function useTaskDraft({ id, subject }: Comment) {
  const translate = useTranslate();
  const offered = { title: translate(`discussion.assignOffers.${subject}`), dueOn: '' };
  const parse = (stored: unknown): TaskDraft => {
    const { title, dueOn }: Partial<Record<keyof TaskDraft, unknown>> =
      typeof stored === 'object' && stored !== null ? stored : {};
    return { title: readText(title, offered.title), dueOn: readText(dueOn, offered.dueOn) };
  };
  const isEmpty = ({ title, dueOn }: TaskDraft) => title === offered.title && dueOn === offered.dueOn;
  return useDraft({ draftKey: `comments.${id}.task`, parse, isEmpty });
}

/** Makes a comment a task of the organisation that it is put to, with a title and perhaps a due day. */
export function AssignCommentDialog({ comment, onClose, onAssigned }: AssignCommentDialogProps) {
  const { id, version, organisationId } = comment;
  const translate = useTranslate();
  const refresh = useRefresh();
  const titleId = useId();
  const describeProblem = useProblemText();
  const name = useDisplayNames().organisation(organisationId);
  const { value, change, discard } = useTaskDraft(comment);
  const [key] = useState(() => new RequestIdempotencyKey());
  const isEvaluator = useActiveMembership()?.role === 'evaluator';
  const titleField = useRef<HTMLInputElement>(null);
  const [isTitleMissing, setTitleMissing] = useState(false);
  const [isDayWrong, setDayWrong] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { isBusy, run } = useSingleRun();
  const { day, isValid } = parseDayText(value.dueOn);
  const title = value.title.trim();

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTitleMissing(title === '');
    setDayWrong(!isValid);
    if (title === '') titleField.current?.focus();
    if (title === '' || !isValid) return;
    void run(async () => {
      const body = { version, title, dueOn: day };
      try {
        await sendJson('POST', `/comments/${id}/assign`, body, key.forBody(body));
      } catch (error) {
        setProblem(describeProblem('tasks', error));
        return;
      }
      discard();
      onClose();
      announce(translate('discussion.assigned', { name }));
      refresh();
      // The dialog gives the focus back to its button first, which is gone then.
      window.setTimeout(onAssigned);
    });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('discussion.assignTitle', { name })}</DialogTitle>
      <form noValidate onSubmit={send}>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 1 }}>
          {problem !== null && <Alert severity="error">{problem}</Alert>}
          <TextField
            autoFocus
            inputRef={titleField}
            margin="none"
            label={translate('resources.tasks.fields.title')}
            value={value.title}
            onChange={({ target }) => {
              setProblem(null);
              setTitleMissing(false);
              change((before) => ({ ...before, title: target.value }));
            }}
            error={isTitleMissing}
            helperText={translate(
              isTitleMissing
                ? 'discussion.assignNeedsTitle'
                : isEvaluator
                  ? 'discussion.assignReaders'
                  : 'tasks.readers.internal',
              { name },
            )}
          />
          <DayTextField
            label={translate('resources.tasks.fields.dueOn')}
            value={value.dueOn}
            onChange={(dueOn) => {
              setDayWrong(false);
              change((before) => ({ ...before, dueOn }));
            }}
            problem={isDayWrong ? translate('resource.noDay') : undefined}
            helperText={translate('discussion.assignHelp')}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('discussion.assign')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
