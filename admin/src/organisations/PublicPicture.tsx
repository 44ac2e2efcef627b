import { type FormEvent, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetOne, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Consortium } from '@pilotage/shared';
import { visuallyHidden } from '../a11y/visuallyHidden.ts';
import { type Problem, problemOf } from '../data/problem.ts';
import { apiRoot, request, sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useDraft } from '../drafts/useDraft.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { Section } from '../resource/Section.tsx';

/** Null: as it is stored. */
const parseText = (stored: unknown) => (typeof stored === 'string' ? stored : null);
const acceptedTypes = 'image/png,image/jpeg,image/webp';

async function savePicture({ version }: Consortium, text: string, file: File | null): Promise<void> {
  if (file === null) {
    await sendJson('PUT', '/consortium', { version, pictureText: text });
    return;
  }
  const form = new FormData();
  form.set('version', String(version));
  form.set('pictureText', text);
  form.set('file', file);
  await request(`${apiRoot}/consortium/picture`, { method: 'POST', body: form });
}

const removePicture = () => request(`${apiRoot}/consortium/picture`, { method: 'DELETE' });

function CurrentPicture({ consortium }: { consortium: Consortium }) {
  const translate = useTranslate();
  const { pictureHash, pictureText, pictureWidth, pictureHeight } = consortium;
  if (pictureHash === null)
    return <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{translate('organisations.noPicture')}</Typography>;
  return (
    <Box
      component="img"
      src={`/public/picture/${pictureHash}.webp`}
      alt={pictureText ?? ''}
      width={pictureWidth ?? undefined}
      height={pictureHeight ?? undefined}
      sx={{ display: 'block', width: '100%', maxWidth: 480, height: 'auto', borderRadius: 1, mb: 1.5 }}
    />
  );
}

function PictureForm({ consortium }: { consortium: Consortium }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const fileInput = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { run, isBusy } = useSingleRun();
  const draft = useDraft<string | null>({
    draftKey: 'consortium.pictureText',
    parse: parseText,
    isEmpty: (typed) => typed === null,
  });
  const text = draft.value ?? consortium.pictureText ?? '';
  const hasPicture = consortium.pictureHash !== null;
  const chooseText = translate(hasPicture ? 'organisations.pictureReplace' : 'organisations.pictureChoose');
  const canSave = text.trim() !== '' && (file !== null || (hasPicture && text !== consortium.pictureText));
  const finish = async (action: () => Promise<unknown>, message: string) => {
    setProblem(null);
    try {
      await action();
      setFile(null);
      draft.discard();
      notify(message);
      refresh();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) void run(() => finish(() => savePicture(consortium, text.trim(), file), 'organisations.pictureSaved'));
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
        <Button variant="outlined" onClick={() => fileInput.current?.click()}>
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
        label={translate('resources.consortium.fields.pictureText')}
        helperText={translate('organisations.pictureTextHelp')}
        value={text}
        slotProps={{ htmlInput: { maxLength: 300 } }}
        onChange={(event) => draft.change(() => event.target.value)}
      />
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button type="submit" variant="contained" disabled={!canSave || isBusy}>
          {translate('organisations.pictureSave')}
        </Button>
        {hasPicture && (
          <Button disabled={isBusy} onClick={() => void run(() => finish(removePicture, 'organisations.pictureRemoved'))}>
            {translate('organisations.pictureRemove')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** The picture of the public page, with the words for those who do not see it. */
export function PublicPicture() {
  const translate = useTranslate();
  const { data: consortium } = useGetOne<Consortium>('consortium', { id: 1 });
  if (!consortium) return null;
  return (
    <Card sx={{ maxWidth: 720, p: { xs: 2, sm: 3 }, mt: 3 }}>
      <Section id="public-picture" title={translate('organisations.picture')}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {translate('organisations.pictureHelp')}
        </Typography>
        <CurrentPicture consortium={consortium} />
        <PictureForm consortium={consortium} />
      </Section>
    </Card>
  );
}
