import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useGetOne, useTranslate } from 'react-admin';
import type { Consortium } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { CurrentPicture } from './CurrentPicture.tsx';
import { PublicPictureForm } from './PublicPictureForm.tsx';

/** The picture of the public page, with the words for those who do not see it. */
export function PublicPicture() {
  const translate = useTranslate();
  const { data: consortium } = useGetOne<Consortium>('consortium', { id: 1 });
  if (!consortium) return null;
  const { pictureHash } = consortium;
  return (
    <Card sx={{ maxWidth: 720, p: { xs: 2, sm: 3 }, mt: 3 }}>
      <Section id="public-picture" title={translate('organisations.picture')}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {translate('organisations.pictureHelp')}
        </Typography>
        {pictureHash === null ? (
          <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{translate('organisations.noPicture')}</Typography>
        ) : (
          <CurrentPicture consortium={consortium} src={`/public/picture/${pictureHash}.webp`} />
        )}
        <PublicPictureForm consortium={consortium} />
      </Section>
    </Card>
  );
}
