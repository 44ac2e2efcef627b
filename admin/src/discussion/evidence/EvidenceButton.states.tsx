import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { EvidenceButton } from './EvidenceButton.tsx';

const stateOf = (comments: number, unresolved: number, attachments: number) => ({
  element: (
    <EvidenceButton
      always
      counts={{ measurementId: 101, comments, unresolved, attachments }}
      name="Trainings held"
      onOpen={() => undefined}
    />
  ),
});

export default {
  none: stateOf(0, 0, 0),
  'open comments': stateOf(3, 1, 0),
  'all resolved': stateOf(3, 0, 2),
  'files alone': stateOf(0, 0, 12),
} satisfies ComponentStates;
