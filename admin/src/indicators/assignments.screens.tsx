import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { CurrentRecordName } from '../resource/fields/RecordName.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { LevelsField } from './LevelsField.tsx';
import { LevelsInput } from './LevelsInput.tsx';
import { useLevelValidators } from './useLevelValidators.ts';

export default defineScreens('assignments', {
  list: {
    sort: { field: 'indicatorId', order: 'ASC' },
    filters: ['indicatorId', 'organisationId'],
    columns: [
      'indicatorId',
      'organisationId',
      { source: 'pilotId', emptyText: 'indicators.noPilot' },
      'baseline',
      { source: 'target', emptyText: 'indicators.noTarget', suffix: <IllustrativeMark /> },
    ],
  },
  form: {
    title: <CurrentRecordName />,
    fields: [
      'organisationId',
      'indicatorId',
      'pilotId',
      { source: 'fromPeriodId', helperText: 'indicators.fromHelp' },
      { source: 'untilPeriodId', helperText: 'indicators.untilHelp' },
      { source: 'baseline', helperText: 'indicators.baselineHelp' },
      'target',
      <LevelsInput key="milestones" />,
      'illustrative',
    ],
    useValidators: useLevelValidators,
    addsAnother: true,
  },
  show: {
    title: <CurrentRecordName />,
    fields: [
      'indicatorId',
      'organisationId',
      'pilotId',
      'baseline',
      'target',
      'fromPeriodId',
      'untilPeriodId',
      <IllustrativeMark key="illustrative" />,
      <LevelsField key="milestones" />,
    ],
    tabs: [
      {
        resource: 'measurements',
        filterOf: ({ id }) => ({ assignmentId: id }),
        sort: { field: 'periodId', order: 'DESC' },
        columns: ['periodId', 'value', 'state', 'availability', 'comment'],
      },
      historyTab('assignments'),
    ],
  },
});
