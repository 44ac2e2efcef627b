import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Labeled, Show, useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { PublishedSolutions } from '../cooperations/PublishedSolutions.tsx';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { DayField } from '../resource/fields/DayField.tsx';
import { RecordTasks } from '../tasks/RecordTasks.tsx';
import { Section } from '../resource/Section.tsx';
import { ContestFigures } from './figures/ContestFigures.tsx';
import { ContestNotes } from './ContestNotes.tsx';
import { ContestLayout } from './ContestLayout.tsx';
import { ContestTransitions } from './ContestTransitions.tsx';
import { ContestCriteria } from './ContestCriteria.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { ContestQuestions } from './ContestQuestions.tsx';

/** A labelled text of the contest; hidden while empty. */
function ContestText({ source }: { source: 'challenge' | 'whoMayEnter' | 'prize' | 'privacyText' }) {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const text = contest?.[source] ?? null;
  if (text === null) return null;
  return (
    <Section id={`contest-${source}`} title={translate(`resources.contests.fields.${source}`)}>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>{text}</Typography>
    </Section>
  );
}

export default function ContestShow() {
  return (
    <Show>
      <ContestLayout>
        <ContestTransitions />
        <ContestText source="challenge" />
        <ContestText source="whoMayEnter" />
        <ContestText source="prize" />
        <Stack direction="row" sx={{ gap: 4, rowGap: 2, flexWrap: 'wrap' }}>
          <Labeled source="opensAt">
            <DeadlineField source="opensAt" />
          </Labeled>
          <Labeled source="closesAt">
            <DeadlineField source="closesAt" />
          </Labeled>
          <Labeled source="tieRule">
            <ChoiceText source="tieRule" />
          </Labeled>
          <Labeled source="juryApart">
            <ChoiceText source="juryApart" />
          </Labeled>
          <Labeled source="eraseOn">
            <DayField source="eraseOn" />
          </Labeled>
        </Stack>
        <PublishedSolutions />
        <ContestCriteria />
        <ContestQuestions />
        <ContestText source="privacyText" />
        <ContestFigures />
        <RecordTasks field="contestId" />
        <ContestNotes />
      </ContestLayout>
    </Show>
  );
}
