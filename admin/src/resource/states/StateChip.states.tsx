import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { StateChip } from './StateChip.tsx';

export default {
  draft: { element: <StateChip tone="draft" label="Draft" /> },
  waiting: { element: <StateChip tone="waiting" label="Submitted" /> },
  running: { element: <StateChip tone="running" label="Open" /> },
  done: { element: <StateChip tone="done" label="Approved" /> },
  attention: { element: <StateChip tone="attention" label="Returned" /> },
  ended: { element: <StateChip tone="ended" label="Archived" /> },
  'long text': { element: <StateChip tone="waiting" label={'Waits for an answer of both organisations '.repeat(4)} /> },
} satisfies ComponentStates;
