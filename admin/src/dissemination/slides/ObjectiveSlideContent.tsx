import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useFormats } from '../../resource/format.ts';
import { SlideLine, SlideSection } from '../../meetings/slides/SlideSection.tsx';
import { PlannedBars } from '../progress/PlannedBars.tsx';
import { useProgressBars } from '../progress/useProgressBars.ts';
import { useReadersText } from '../useReadersText.ts';
import type { ObjectiveSlide } from './disseminationSlidesQuery.ts';

const clamped = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: { xs: 'none', md: '2' },
  overflow: 'hidden',
} as const;

/** What the slide of one objective shows under its heading. */
export function ObjectiveSlideContent({ slide: { objective, rows, coming } }: { slide: ObjectiveSlide }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const readersText = useReadersText();
  const createBars = useProgressBars('country', [objective]);
  const bars = createBars(rows);
  const title = translate('dissemination.by.country');
  const facts = [
    ['targetGroups', objective.targetGroups.map((group) => translate(`activities.targetGroups.${group}`))],
    ['kinds', objective.kinds.map((kind) => translate(`resources.activities.choices.kind.${kind}`))],
  ] as const;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {objective.description !== null && <Typography sx={clamped}>{objective.description}</Typography>}
      <Box sx={{ display: 'grid', columnGap: 6, rowGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1.2fr' } }}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
          <Box component="dl" sx={{ m: 0 }}>
            {facts.map(([field, values]) => (
              <Box key={field} sx={{ mb: 1 }}>
                <Box component="dt" sx={{ fontWeight: 650, color: 'text.secondary' }}>
                  {translate(`resources.disseminationObjectives.fields.${field}`)}
                </Box>
                <Box component="dd" sx={{ m: 0 }}>
                  {values.join(', ')}
                </Box>
              </Box>
            ))}
          </Box>
          <SlideSection title="dissemination.slides.coming" empty="dissemination.slides.nothingComing">
            {coming.map((activity) => (
              <SlideLine
                key={activity.id}
                text={activity.title}
                aside={`${formats.day(activity.startsOn)} · ${names.organisation(activity.organisationId)}`}
              />
            ))}
          </SlideSection>
        </Box>
        <Box component="section" aria-label={title} sx={{ minWidth: 0 }}>
          <Typography component="h3" sx={{ fontWeight: 650, color: 'text.secondary' }}>
            {title}
          </Typography>
          <Box component="ul" sx={visuallyHidden}>
            {bars.map(({ key, name, label }) => (
              <li key={key}>{`${name}: ${label}`}</li>
            ))}
          </Box>
          <PlannedBars rows={bars} name={translate('dissemination.slides.chart', { title: objective.title })} />
        </Box>
      </Box>
      <Typography color="text.secondary">
        {readersText} {rows.some(({ illustrative }) => illustrative) && <IllustrativeNote />}
      </Typography>
    </Box>
  );
}
