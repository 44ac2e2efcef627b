import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { ErrorPage } from './ErrorPage.tsx';

export default {
  alone: { element: <ErrorPage /> },
} satisfies ComponentStates;
