import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { Forbidden } from './Forbidden.tsx';

export default {
  alone: { element: <Forbidden /> },
} satisfies ComponentStates;
