import { type FormEvent, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Audience } from '@pilotage/shared';
import { useLengthProblem } from '../resource/inputs/useLengthProblem.ts';
import { metaOfField } from '../resource/screens/metaOfField.ts';
import { handleProblem } from './handleProblem.ts';
import { findMentionedReaders } from './mention.ts';
import { MentionField } from './MentionField.tsx';
import type { CommentReaders } from './evidence/useEvidence.ts';

export interface CommentInput {
  text: string;
  mentions: number[];
}

interface CommentFormProps {
  label: string;
  action: string;
  text: string;
  audience: Audience;
  readers: CommentReaders;
  helperText: string;
  onText: (text: string) => void;
  onSend: (input: CommentInput) => Promise<void>;
  /** Closes the form without sending; absent where it cannot be closed. */
  onLeave?: () => void;
  children?: React.ReactNode;
}

/** Form for the text of a comment. It validates like the server and keeps the text after an error. */
export function CommentForm(props: CommentFormProps) {
  const { label, action, text, audience, readers, helperText, onText, onSend, onLeave, children } = props;
  const translate = useTranslate();
  const [refusal, setRefusal] = useState<{ field: string | null; form: string | null }>({ field: null, form: null });
  const [isSending, setSending] = useState(false);
  const mentioned = findMentionedReaders(text, readers.people);
  const lengthProblem = useLengthProblem()(text.trim(), metaOfField('comments', 'text').length) ?? null;
  const audienceReaders = readers.people.filter((person) => person.audiences.includes(audience));

  const validate = (): string | null => {
    if (text.trim() === '') return translate('discussion.nothingSaid');
    if (lengthProblem !== null) return lengthProblem;
    const nonReaders = mentioned.filter((person) => !audienceReaders.includes(person)).map(({ name }) => name);
    return nonReaders.length === 0 ? null : translate('discussion.cannotRead', { names: nonReaders.join(', ') });
  };
  const send = async () => {
    if (isSending) return;
    const field = validate();
    setRefusal({ field, form: null });
    if (field !== null) return;
    setSending(true);
    try {
      await onSend({ text: text.trim(), mentions: mentioned.map(({ id }) => id) });
    } catch (error) {
      const { message, errors } = handleProblem(error);
      const fieldErrors = [errors.text, errors.mentions].filter((each) => each !== undefined).join(' ');
      setRefusal(
        fieldErrors === '' ? { field: null, form: translate(message, { _: message }) } : { field: fieldErrors, form: null },
      );
    } finally {
      setSending(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1 }}>
      {refusal.form !== null && <Alert severity="error">{refusal.form}</Alert>}
      <MentionField
        label={label}
        value={text}
        people={readers.people}
        helperText={helperText}
        error={refusal.field ?? lengthProblem}
        onChange={(next) => {
          setRefusal({ field: null, form: null });
          onText(next);
        }}
        onSend={() => void send()}
      />
      {children}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" size="small" loading={isSending}>
          {action}
        </Button>
        {onLeave && (
          <Button size="small" onClick={onLeave}>
            {translate('discussion.leave')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
