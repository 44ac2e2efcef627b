import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { listUndescribedPictures, maxNewsPictures, type NewsItem } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { NewPictureForm } from './NewPictureForm.tsx';
import { PictureFigure } from './PictureFigure.tsx';

/** Which pictures have no text in which languages: the item cannot be submitted before. */
function UndescribedNote({ item }: { item: NewsItem }) {
  const translate = useTranslate();
  const undescribed = listUndescribedPictures(item);
  if (undescribed.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {translate('news.pictures.undescribed')}
      <Box component="ul" sx={{ my: 0.5, pl: 3 }}>
        {undescribed.map(({ index, language }) => (
          <li key={`${index}${language}`}>
            {translate('news.pictures.undescribedOne', {
              place: index + 1,
              language: translate(`resources.newsItems.choices.language.${language}`),
            })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

/** While it is a draft: what its pictures lack, the way to their words and order, and the form that adds another one. */
function DraftTools({ item }: { item: NewsItem }) {
  const translate = useTranslate();
  const count = item.pictures?.length ?? 0;
  return (
    <>
      <UndescribedNote item={item} />
      {count > 0 && (
        <Typography sx={{ mb: 2 }}>
          <Link component={RouterLink} to={`/newsItems/${item.id}`}>
            {translate('news.pictures.edit')}
          </Link>
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {translate(count < maxNewsPictures ? 'news.pictures.help' : 'news.pictures.full', { limit: maxNewsPictures })}
      </Typography>
      {count < maxNewsPictures && <NewPictureForm item={item} />}
    </>
  );
}

/** The pictures of the item in their order, and while it is a draft the way to more. */
export function NewsPictures() {
  const item = useRecordContext<NewsItem>();
  const translate = useTranslate();
  const { canAccess: canUpdate } = useCanAccess({ resource: 'newsItems', action: 'update', record: item });
  if (!item || (item.pictures === null && !canUpdate)) return null;
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Section id="news-pictures" title={translate('resources.newsItems.fields.pictures')}>
        {item.pictures === null ? (
          <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{translate('news.pictures.none')}</Typography>
        ) : (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              alignItems: 'start',
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
              mb: 2,
            }}
          >
            {item.pictures.map((picture) => (
              <PictureFigure key={picture.hash} item={item} picture={picture} />
            ))}
          </Box>
        )}
        {canUpdate && <DraftTools item={item} />}
      </Section>
    </Box>
  );
}
