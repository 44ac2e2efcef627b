import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { languagesOfNews, type NewsItem, type NewsPicture, pictureTextOf } from '@pilotage/shared';
import { newsPictureAddress } from './newsPictureAddress.ts';
import { usePictureLabel } from './usePictureLabel.ts';

/** A picture with all that is published of it: what it shows and its caption, in each language of the item. */
export function PictureFigure({ item, picture }: { item: NewsItem; picture: NewsPicture }) {
  const languages = languagesOfNews(item);
  const labelOf = usePictureLabel(languages);
  const words = languages.flatMap((language) =>
    (['texts', 'captions'] as const).flatMap((field) => {
      const text = picture[field][language];
      return text === undefined ? [] : [{ label: labelOf(field, language), language, text }];
    }),
  );
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="img"
        src={newsPictureAddress(item.id, picture)}
        alt={pictureTextOf(picture, item, item.language).text}
        lang={item.language}
        width={picture.width}
        height={picture.height}
        sx={{ display: 'block', width: '100%', height: 'auto', borderRadius: 1 }}
      />
      <Box component="figcaption">
        <Box component="dl" sx={{ m: 0, mt: 0.5 }}>
          {words.map(({ label, language, text }) => (
            <Box key={label} sx={{ mt: 0.5 }}>
              <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
                {label}
              </Typography>
              <Typography component="dd" lang={language} variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {text}
              </Typography>
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
