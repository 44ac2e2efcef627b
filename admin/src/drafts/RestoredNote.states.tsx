import type { ComponentStates } from '../../gallery/componentStates.ts';
import { RestoredNote } from './RestoredNote.tsx';

export default {
  restored: { element: <RestoredNote at="2020-02-01T10:20:00.000Z" onDiscard={() => undefined} /> },
} satisfies ComponentStates;
