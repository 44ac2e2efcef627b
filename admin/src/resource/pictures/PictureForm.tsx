import { type FormEvent, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { type Problem, problemOf } from '../../data/problem.ts';
import { apiRoot, request, sendJson } from '../../data/request.ts';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { useDraft } from '../../drafts/useDraft.ts';
import { useSingleRun } from '../actions/useSingleRun.ts';
import type { PicturedRecord } from './picturedRecord.ts';

interface PictureFormProps {
  record: PicturedRecord;
  resource: 'consortium' | 'newsItems';
  /** The addresses of the record and of its picture, below the root of the API. */
  path: { record: string; picture: string };
  /** i18n keys of the saving button, and of what is said afterwards. */
  words: { save: string; saved: string };
}

/** Null: as it is stored. */
const parseText = (stored: unknown) => (typeof stored === 'string' ? stored : null);
const acceptedTypes = 'image/png,image/jpeg,image/webp';

/** Upload, words and removal of the picture of a record. Words typed and not saved survive a reload. */
export function PictureForm({ record, resource, path, words }: PictureFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const fileInput = useRef<HTMLInputElement>(null);
  const fileButton = useRef<HTMLButtonElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { run, isBusy } = useSingleRun();
  const draft = useDraft<string | null>({
    draftKey: `${resource}.${record.id}.pictureText`,
    parse: parseText,
    isEmpty: (typed) => typed === null,
  });
  const text = draft.value ?? record.pictureText ?? '';
  const hasPicture = record.pictureHash !== null;
  const chooseText = translate(hasPicture ? 'resource.picture.replace' : 'resource.picture.choose');
  const canSave = text.trim() !== '' && (file !== null || (hasPicture && text !== record.pictureText));
  const finish = async (action: () => Promise<unknown>, message: string) => {
    setProblem(null);
    try {
      await action();
      setFile(null);
      // The same file may be chosen again.
      if (fileInput.current) fileInput.current.value = '';
      draft.discard();
      // The button that was pressed cannot be pressed again, or is gone.
      fileButton.current?.focus();
      notify(message);
      refresh();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const savePicture = (pictureText: string) => {
    if (file === null) return sendJson('PUT', path.record, { version: record.version, pictureText });
    const body = new FormData();
    body.set('version', String(record.version));
    body.set('pictureText', pictureText);
    body.set('file', file);
    return request(`${apiRoot}${path.picture}`, { method: 'POST', body });
  };
  const removePicture = () => request(`${apiRoot}${path.picture}`, { method: 'DELETE' });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) void run(() => finish(() => savePicture(text.trim()), words.saved));
  };
  const fieldErrors = problem === null ? [] : Object.values(problem.errors);
  return (
    <Box component="form" onSubmit={save} noValidate sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      {problem && (
        <Alert severity="error">
          {fieldErrors.length > 0 ? fieldErrors.join(' ') : translate(problem.message, { _: problem.message })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button ref={fileButton} variant="outlined" onClick={() => fileInput.current?.click()}>
          {chooseText}
        </Button>
        <input
          ref={fileInput}
          type="file"
          aria-label={chooseText}
          tabIndex={-1}
          accept={acceptedTypes}
          style={visuallyHidden}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <Typography sx={{ overflowWrap: 'anywhere' }}>{file?.name}</Typography>
      </Box>
      <TextField
        fullWidth
        required
        label={translate(`resources.${resource}.fields.pictureText`)}
        helperText={translate('resource.picture.textHelp')}
        value={text}
        slotProps={{ htmlInput: { maxLength: 300 } }}
        onChange={(event) => draft.change(() => event.target.value)}
      />
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button type="submit" variant="contained" disabled={!canSave || isBusy}>
          {translate(words.save)}
        </Button>
        {hasPicture && (
          <Button disabled={isBusy} onClick={() => void run(() => finish(removePicture, 'resource.picture.removed'))}>
            {translate('resource.picture.remove')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
