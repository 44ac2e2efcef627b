import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { DayField } from '../resource/DayField.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { ContestNotes } from './ContestNotes.tsx';
import { ContestSteps } from './ContestSteps.tsx';
import { CriteriaOfContest } from './CriteriaOfContest.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { OrganiserField } from './OrganiserField.tsx';

export default function ContestShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <ChoiceText source="state" keys="contests.states" />
        <IllustrativeMark />
        <ContestSteps />
        <OrganiserField source="organisationId" />
        <TextField source="challenge" />
        <TextField source="whoMayEnter" />
        <TextField source="prize" />
        <DeadlineField source="opensAt" />
        <DeadlineField source="closesAt" />
        <ChoiceText source="tieRule" keys="contests.tieRules" />
        <ChoiceText source="juryApart" keys="contests.juriesApart" />
        <TextField source="privacyText" />
        <DayField source="eraseOn" />
        <ContestNotes />
        <CriteriaOfContest />
      </SimpleShowLayout>
    </Show>
  );
}
