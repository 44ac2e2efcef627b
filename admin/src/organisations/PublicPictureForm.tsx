import type { FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Consortium } from '@pilotage/shared';
import { apiRoot, request, sendJson } from '../data/request.ts';
import { PictureFields } from '../resource/pictures/PictureFields.tsx';
import { sendPicture } from '../resource/pictures/sendPicture.ts';
import { usePictureForm } from '../resource/pictures/usePictureForm.ts';

const picturePath = '/consortium/picture';

/** Uploads, replaces, describes and removes the one picture of the public page. */
export function PublicPictureForm({ consortium }: { consortium: Consortium }) {
  const { id, version, pictureHash, pictureText: storedText } = consortium;
  const translate = useTranslate();
  const form = usePictureForm(`consortium.${id}.pictureText`, storedText ?? '');
  const { file, text, hasValidText, isBusy } = form;
  const hasPicture = pictureHash !== null;
  const canSave = hasValidText && (file !== null || (hasPicture && text !== storedText));
  const sendChange = (pictureText: string) =>
    file === null
      ? sendJson('PUT', '/consortium', { version, pictureText })
      : sendPicture(picturePath, { version, pictureText, file });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) void form.send(() => sendChange(text.trim()), 'organisations.pictureSaved');
  };
  const remove = () => request(`${apiRoot}${picturePath}`, { method: 'DELETE' });
  return (
    <Box component="form" onSubmit={save} noValidate sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <PictureFields
        form={form}
        choose={hasPicture ? 'resource.picture.replace' : 'resource.picture.choose'}
        label="resources.consortium.fields.pictureText"
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button type="submit" variant="contained" disabled={!canSave || isBusy}>
          {translate('organisations.pictureSave')}
        </Button>
        {hasPicture && (
          <Button disabled={isBusy} onClick={() => void form.send(remove, 'resource.picture.removed')}>
            {translate('resource.picture.remove')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
