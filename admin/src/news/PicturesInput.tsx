import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { languagesOfNews, type NewsItem, type NewsPicture, type NewsTranslation } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { PictureInputs } from './PictureInputs.tsx';
import { RemovedPictures } from './RemovedPictures.tsx';
import { listRemovedPictures, type RemovedPicture } from './removedPictures.ts';

/** The languages that the form says now, each once. */
function useLanguages(): NewsItem['language'][] {
  const language: NewsItem['language'] = useWatch({ name: 'language' });
  const translations: readonly Partial<NewsTranslation>[] | null = useWatch({ name: 'translations' });
  const chosen = (translations ?? []).flatMap((each) => (each.language ? [{ language: each.language }] : []));
  return [...new Set(languagesOfNews({ language, translations: chosen }))];
}

/** The pictures of an item in their order: each is described in each language, moved, or removed. They are added on the item's page. */
export function PicturesInput() {
  const translate = useTranslate();
  const item = useRecordContext<NewsItem>();
  const { setValue } = useFormContext();
  const languages = useLanguages();
  const { fields, move, remove, insert } = useFieldArray<{ pictures: NewsPicture[] }, 'pictures', 'key'>({
    name: 'pictures',
    keyName: 'key',
  });
  const pictures: NewsPicture[] | null = useWatch({ name: 'pictures' });
  const [removed, setRemoved] = useState<readonly RemovedPicture[]>([]);
  const isEmptied = Array.isArray(pictures) && pictures.length === 0;
  useEffect(() => {
    // An item without pictures is stored as one.
    if (isEmptied) setValue('pictures', null, { shouldDirty: true });
  }, [isEmptied, setValue]);
  if (!item?.id) return null;
  const moveTo = (index: number, to: number) => {
    move(index, to);
    announce(translate('news.pictures.moved', { place: to + 1, count: fields.length }));
  };
  const removeAt = (index: number) => {
    const picture = pictures?.[index];
    if (picture) setRemoved((before) => [...before, { index, picture }]);
    remove(index);
    announce(translate('news.pictures.removed', { place: index + 1 }));
  };
  const putBack = ({ index, picture }: RemovedPicture) => {
    const at = Math.min(index, fields.length);
    insert(at, picture);
    announce(translate('news.pictures.isBack', { place: at + 1 }));
  };
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, mb: 2, width: '100%', minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 1 }}>
        {translate('resources.newsItems.fields.pictures')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {translate(fields.length === 0 ? 'news.pictures.noneInForm' : 'news.pictures.formHelp')}
      </Typography>
      {fields.map((picture, index) => (
        <PictureInputs
          key={picture.key}
          itemId={item.id}
          {...{ picture, index, languages }}
          count={fields.length}
          onMove={(to) => moveTo(index, to)}
          onRemove={() => removeAt(index)}
        />
      ))}
      <RemovedPictures removed={listRemovedPictures(removed, pictures)} language={item.language} onPutBack={putBack} />
    </Box>
  );
}
