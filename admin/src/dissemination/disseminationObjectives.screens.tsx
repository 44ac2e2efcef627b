import { SelectArrayInput } from 'react-admin';
import { activityKinds, targetGroups } from '@pilotage/shared';
import { choicesOf } from '../resource/fields/choicesOf.ts';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { DisseminationLinks } from './DisseminationLinks.tsx';
import { ObjectiveGroups } from './ObjectiveGroups.tsx';
import { ObjectiveKinds } from './ObjectiveKinds.tsx';
import { ObjectiveProgressLink } from './ObjectiveProgressLink.tsx';

const groupChoices = targetGroups.map((id) => ({ id, name: `activities.targetGroups.${id}` }));

export default defineScreens('disseminationObjectives', {
  list: {
    sort: { field: 'position', order: 'ASC' },
    filters: ['q'],
    actions: <DisseminationLinks current="objectives" search="" />,
    columns: [
      'position',
      { source: 'title', suffix: <IllustrativeMark /> },
      { source: 'targetGroups', content: <ObjectiveGroups /> },
      { source: 'kinds', content: <ObjectiveKinds /> },
    ],
    rowHeader: 'title',
  },
  form: {
    fields: [
      'position',
      'title',
      'description',
      <SelectArrayInput key="targetGroups" source="targetGroups" choices={groupChoices} />,
      <SelectArrayInput
        key="kinds"
        source="kinds"
        choices={choicesOf('activities', 'kind', activityKinds)}
        helperText="dissemination.kindsHelp"
      />,
      'illustrative',
    ],
    addsAnother: true,
  },
  show: {
    fields: [
      'position',
      'description',
      { label: 'resources.disseminationObjectives.fields.targetGroups', content: <ObjectiveGroups /> },
      { label: 'resources.disseminationObjectives.fields.kinds', content: <ObjectiveKinds /> },
      <IllustrativeMark key="illustrative" />,
      <ObjectiveProgressLink key="progress" />,
    ],
    tabs: [historyTab('disseminationObjectives')],
  },
});
