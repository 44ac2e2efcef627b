import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Labeled, Show, useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { PublishedOfContest } from '../cooperations/PublishedOfContest.tsx';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { DayField } from '../resource/DayField.tsx';
import { Section } from '../resource/Section.tsx';
import { ContestFigures } from './ContestFigures.tsx';
import { ContestNotes } from './ContestNotes.tsx';
import { ContestParts } from './ContestParts.tsx';
import { ContestSteps } from './ContestSteps.tsx';
import { CriteriaOfContest } from './CriteriaOfContest.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { QuestionsOfContest } from './QuestionsOfContest.tsx';

/** A text of the contest under its name; left out where nothing is written yet. */
function Words({ source }: { source: 'challenge' | 'whoMayEnter' | 'prize' | 'privacyText' }) {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const text = contest?.[source] ?? null;
  if (text === null) return null;
  return (
    <Section id={`contest-${source}`} title={translate(`resources.contests.fields.${source}`)}>
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch' }}>{text}</Typography>
    </Section>
  );
}

export default function ContestShow() {
  return (
    <Show>
      <ContestParts>
        <ContestSteps />
        <Words source="challenge" />
        <Words source="whoMayEnter" />
        <Words source="prize" />
        <Stack direction="row" sx={{ gap: 4, rowGap: 2, flexWrap: 'wrap' }}>
          <Labeled source="opensAt">
            <DeadlineField source="opensAt" />
          </Labeled>
          <Labeled source="closesAt">
            <DeadlineField source="closesAt" />
          </Labeled>
          <Labeled source="tieRule">
            <ChoiceText source="tieRule" keys="contests.tieRules" />
          </Labeled>
          <Labeled source="juryApart">
            <ChoiceText source="juryApart" keys="contests.juriesApart" />
          </Labeled>
          <Labeled source="eraseOn">
            <DayField source="eraseOn" />
          </Labeled>
        </Stack>
        <PublishedOfContest />
        <CriteriaOfContest />
        <QuestionsOfContest />
        <Words source="privacyText" />
        <ContestFigures />
        <ContestNotes />
      </ContestParts>
    </Show>
  );
}
