import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { NotFound } from './NotFound.tsx';

export default {
  alone: { element: <NotFound /> },
} satisfies ComponentStates;
