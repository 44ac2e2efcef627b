import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { Offline } from './Offline.tsx';

export default {
  alone: { element: <Offline /> },
} satisfies ComponentStates;
