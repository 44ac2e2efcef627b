import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { SectionStatusText } from './SectionStatusText.tsx';
import type { SectionStatus } from './useSectionText.ts';

const nothing = () => undefined;
const stateOf = (status: SectionStatus) => ({
  element: <SectionStatusText status={status} onTakeTheirs={nothing} onOverwrite={nothing} />,
});

export default {
  saving: stateOf('saving'),
  saved: stateOf('saved'),
  failed: stateOf({ failure: 'The connection is lost.' }),
  'changed by somebody else': stateOf({ theirs: 'Two trainings were held, and one was moved to autumn.' }),
  'emptied by somebody else': stateOf({ theirs: null }),
} satisfies ComponentStates;
