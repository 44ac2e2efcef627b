import type { FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { NewsItem } from '@pilotage/shared';
import { PictureFields } from '../resource/pictures/PictureFields.tsx';
import { sendPicture } from '../resource/pictures/sendPicture.ts';
import { usePictureForm } from '../resource/pictures/usePictureForm.ts';

/** Adds a picture to a news item. */
export function NewPictureForm({ item }: { item: NewsItem }) {
  const { id, version } = item;
  const translate = useTranslate();
  const form = usePictureForm(`newsItems.${id}.pictureText`, '');
  const { file, text, hasValidText } = form;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (file === null || !hasValidText) return;
    const picture = { version, pictureText: text.trim(), file };
    void form.send(() => sendPicture(`/newsItems/${id}/pictures`, picture), 'news.pictures.saved');
  };
  return (
    <Box component="form" onSubmit={save} noValidate sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <PictureFields form={form} choose="resource.picture.choose" label="resources.newsItems.fields.pictureText" />
      <Button type="submit" variant="contained" disabled={file === null || !hasValidText || form.isBusy}>
        {translate('news.pictures.save')}
      </Button>
    </Box>
  );
}
