import type { ReactNode } from 'react';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Labeled, Title, useGetOne, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest, Score } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { RecordName } from '../resource/fields/RecordName.tsx';
import { Section } from '../resource/Section.tsx';
import { ScoreSheetTable } from './ScoreSheetTable.tsx';
import { useCriteria } from '../contests/useCriteria.ts';

const JurorName = ({ name }: { name: ReactNode }) => <span>{name}</span>;

/** One juror's score for other readers: that it exists, and after the judging its points. */
export function ScoreDetails({ score }: { score: Score }) {
  const translate = useTranslate();
  const namesJurors = useAbility().can('read', 'jurors');
  const { data: contest } = useGetOne<Contest>('contests', { id: score.contestId });
  const { data: criteria = [] } = useCriteria(score.contestId);
  const juror = namesJurors ? <RecordName resource="jurors" id={score.jurorId} /> : translate('scoring.aJuror');
  return (
    <Card sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('scoring.oneScore')} />
      <Stack direction="row" sx={{ gap: 4, rowGap: 2, flexWrap: 'wrap' }}>
        <Labeled label="resources.scores.fields.contestId">
          <Link component={RouterLink} to={`/contests/${score.contestId}/show`}>
            {contest?.name ?? `#${score.contestId}`}
          </Link>
        </Labeled>
        <Labeled label="resources.scores.fields.solutionId">
          <Link component={RouterLink} to={`/solutions/${score.solutionId}/show`}>
            <RecordName resource="solutions" id={score.solutionId} />
          </Link>
        </Labeled>
        <Labeled label="resources.scores.fields.jurorId">
          <JurorName name={juror} />
        </Labeled>
        <Labeled source="state">
          <ChoiceText source="state" />
        </Labeled>
        <Labeled source="scoredAt">
          <InstantField source="scoredAt" />
        </Labeled>
      </Stack>
      {score.state === 'counted' && (
        <Section id="sheet" title={translate('scoring.sheets')}>
          <ScoreSheetTable sheets={[{ score, name: translate('scoring.aJuror') }]} criteria={criteria} />
        </Section>
      )}
    </Card>
  );
}
