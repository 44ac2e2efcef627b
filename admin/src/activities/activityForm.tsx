import type { FormDeclaration } from '../resource/screens/formDeclaration.ts';
import { PlannedActivityHint } from '../dissemination/PlannedActivityHint.tsx';
import { KindInputs } from './KindInputs.tsx';
import { LinksInput } from './LinksInput.tsx';
import { useActivityValidators } from './useActivityValidators.ts';

const placeFields = ['place'] as const;
const whenFields = ['endsOn', 'startTime', 'endTime', 'timeZone', 'isOnline'] as const;
const outcomeFields = ['registrations', 'attendances', 'audience', 'reach'] as const;

/** The form of an activity: what is quick to say comes first. */
export const activityForm: FormDeclaration<'activities'> = {
  fields: [
    <PlannedActivityHint key="hint" />,
    'kind',
    'title',
    'startsOn',
    <KindInputs key="place" fields={placeFields} />,
    { section: 'activities.sections.outcome', fields: [<KindInputs key="outcome" fields={outcomeFields} />] },
    {
      section: 'activities.sections.readers',
      fields: [
        { source: 'visibility', helperText: 'activities.visibilityHelp' },
        { source: 'illustrative', helperText: 'activities.illustrativeHelp' },
      ],
    },
    {
      section: 'activities.sections.more',
      fields: [
        <KindInputs key="when" fields={whenFields} />,
        'country',
        { source: 'pilotId', helperText: 'activities.pilotHelp' },
        { source: 'moduleId', helperText: 'activities.moduleHelp' },
        'description',
        <LinksInput key="links" />,
      ],
    },
  ],
  defaults: { kind: 'workshop' },
  useValidators: useActivityValidators,
  addsAnother: true,
  nextValues: ({ kind, place, country, pilotId, moduleId, isOnline, visibility }) => ({
    kind,
    place,
    country,
    pilotId,
    moduleId,
    isOnline,
    visibility,
  }),
  to: ({ id }) => `activities/${id}/show`,
};
