import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { NewsItem } from '@pilotage/shared';
import { apiRoot } from '../data/request.ts';
import { CurrentPicture } from '../resource/pictures/CurrentPicture.tsx';
import { PictureForm } from '../resource/pictures/PictureForm.tsx';
import { Section } from '../resource/Section.tsx';

const words = { save: 'news.pictureSave', saved: 'news.pictureSaved' };

/** The picture of the item, and while it is a draft the way to another one. */
export function NewsPicture() {
  const item = useRecordContext<NewsItem>();
  const translate = useTranslate();
  const { canAccess: canUpdate } = useCanAccess({ resource: 'newsItems', action: 'update', record: item });
  if (!item || (item.pictureHash === null && !canUpdate)) return null;
  const path = { record: `/newsItems/${item.id}`, picture: `/newsItems/${item.id}/picture` };
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Section id="news-picture" title={translate('news.picture')}>
        {item.pictureHash === null ? (
          <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{translate('news.noPicture')}</Typography>
        ) : (
          // The hash makes the browser ask anew when the picture is another one.
          <CurrentPicture record={item} src={`${apiRoot}${path.picture}#${item.pictureHash}`} />
        )}
        {canUpdate && (
          <>
            <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
              {translate('news.pictureHelp')}
            </Typography>
            <PictureForm record={item} resource="newsItems" path={path} words={words} />
          </>
        )}
      </Section>
    </Box>
  );
}
