import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { type NewsItem, pictureTextOf } from '@pilotage/shared';
import type { RemovedPicture } from './removedPictures.ts';

interface PutBackButtonProps {
  label: string;
  onPutBack: () => void;
}

/** Takes the focus of the button that removed the picture, which is gone. */
function PutBackButton({ label, onPutBack }: PutBackButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} variant="outlined" sx={{ overflowWrap: 'anywhere', textAlign: 'start' }} onClick={onPutBack}>
      {label}
    </Button>
  );
}

interface RemovedPicturesProps {
  removed: readonly RemovedPicture[];
  /** Of the item. */
  language: NewsItem['language'];
  onPutBack: (picture: RemovedPicture) => void;
}

/** The way back for each picture that was removed and is not saved so yet. */
export function RemovedPictures({ removed, language, onPutBack }: RemovedPicturesProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      {removed.map((each) => {
        const { text } = pictureTextOf(each.picture, { language }, language);
        return (
          <PutBackButton
            key={each.picture.hash}
            label={text === '' ? translate('news.pictures.putBack') : translate('news.pictures.putBackOf', { text })}
            onPutBack={() => onPutBack(each)}
          />
        );
      })}
    </Box>
  );
}
