import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { Loading } from './Loading.tsx';

export default {
  alone: { element: <Loading /> },
} satisfies ComponentStates;
