import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';

/** Public notes since the contest opened, latest first. */
export function ContestNotes() {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const formats = useFormats();
  if (!contest || contest.notes.length === 0) return null;
  return (
    <Section id="contest-notes" title={translate('contests.notes')}>
      {contest.notes.toReversed().map(({ at, note }) => (
        <div key={at}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <time dateTime={at}>{formats.instant(at)}</time>
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mb: 1 }}>{note}</Typography>
        </div>
      ))}
    </Section>
  );
}
