import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Criterion, Score } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { ScoreSheetTable } from './ScoreSheetTable.tsx';

/** The own score beside those of the other jurors; loaded only after the user has scored. */
export function ScoreComparison({ own, criteria }: { own: Score; criteria: readonly Criterion[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { data = [] } = useGetList<Score>('scores', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'jurorId', order: 'ASC' },
    filter: { solutionId: own.solutionId, state: ['scored', 'counted'] },
  });
  const others = data.filter(({ id }) => id !== own.id);
  const labelledScores = [
    { score: own, name: translate('scoring.you') },
    ...others.map((score, index) => ({ score, name: translate('scoring.another', { number: index + 1 }) })),
  ];
  const sentAt = own.scoredAt === null ? '' : formats.instant(own.scoredAt);
  return (
    <Section id="sheets" title={translate('scoring.given')}>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('scoring.sentAt', { at: sentAt })} {others.length === 0 ? translate('scoring.nobodyElse') : ''}
      </Typography>
      <ScoreSheetTable sheets={labelledScores} criteria={criteria} />
    </Section>
  );
}
