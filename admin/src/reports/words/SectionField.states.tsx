import type { Report } from '@pilotage/shared';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { saveDraft } from '../../drafts/draftStore.ts';
import { createReport } from '../reports.fixtures.ts';
import { SectionField } from './SectionField.tsx';
import { useSectionSaver } from './useSectionSaver.ts';

function Field({ report }: { report: Report }) {
  return <SectionField report={report} section="narrative" saver={useSectionSaver(report)} />;
}

const stateOf = (narrative: string | null) => ({ element: <Field report={createReport({ narrative })} /> });

export default {
  empty: stateOf(null),
  written: stateOf('Three trainings were held, and the first apprentices began.'),
  'long text': stateOf('Three trainings were held, and the first apprentices began. '.repeat(24)),
  'restored draft': {
    ...stateOf('Three trainings were held.'),
    prepare: () => {
      saveDraft({ userId: 41, membershipId: 51 }, 'reports.31.narrative', { text: 'Four trainings were held.', base: null });
      return () => undefined;
    },
  },
} satisfies ComponentStates;
