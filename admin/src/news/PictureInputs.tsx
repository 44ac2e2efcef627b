import { type RefObject, useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { useTranslate } from 'react-admin';
import type { NewsItem, NewsPicture } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useFocusOfMove } from '../a11y/useFocusOfMove.ts';
import { newsPictureAddress } from './newsPictureAddress.ts';
import { PictureTextInput } from './PictureTextInput.tsx';
import { usePictureLabel } from './usePictureLabel.ts';

interface PictureInputsProps {
  itemId: number;
  picture: NewsPicture;
  index: number;
  count: number;
  languages: readonly NewsItem['language'][];
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One picture of an item in its form: what it shows and what stands below it, in each language, and the buttons that move and remove it. */
export function PictureInputs({ itemId, picture, index, count, languages, onMove, onRemove }: PictureInputsProps) {
  const translate = useTranslate();
  const [up, down] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const setMoved = useFocusOfMove(index);
  const place = index + 1;
  const name = translate(index === 0 ? 'news.pictures.leadName' : 'news.pictures.name', { place, count });
  const labelOf = usePictureLabel(languages);
  const move = (to: number, button: RefObject<HTMLButtonElement | null>) => {
    if (to < 0) return announce(translate('news.pictures.isFirst'));
    if (to >= count) return announce(translate('news.pictures.isLast'));
    setMoved(button);
    onMove(to);
  };
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '200px minmax(0, 1fr)' }, mb: 3 }}
    >
      <Box>
        <Box
          component="img"
          src={newsPictureAddress(itemId, picture)}
          alt=""
          width={picture.width}
          height={picture.height}
          sx={{ display: 'block', width: '100%', height: 'auto', maxWidth: 320, borderRadius: 1 }}
        />
        <Typography variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
          {name}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
          <IconButton
            ref={up}
            aria-label={translate('news.pictures.moveUp', { place })}
            aria-disabled={index === 0}
            sx={{ opacity: index === 0 ? 0.5 : 1 }}
            onClick={() => move(index - 1, up)}
          >
            <ArrowUpward fontSize="small" />
          </IconButton>
          <IconButton
            ref={down}
            aria-label={translate('news.pictures.moveDown', { place })}
            aria-disabled={index === count - 1}
            sx={{ opacity: index === count - 1 ? 0.5 : 1 }}
            onClick={() => move(index + 1, down)}
          >
            <ArrowDownward fontSize="small" />
          </IconButton>
          <Button size="small" aria-label={translate('news.pictures.removeOf', { place })} onClick={onRemove}>
            {translate('news.pictures.remove')}
          </Button>
        </Box>
      </Box>
      <Box>
        {languages.map((language) => (
          <Box key={language}>
            <PictureTextInput
              source={`pictures.${index}.texts.${language}`}
              label={labelOf('texts', language)}
              help="resource.picture.textHelp"
            />
            <PictureTextInput
              source={`pictures.${index}.captions.${language}`}
              label={labelOf('captions', language)}
              help="news.pictures.captionHelp"
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
