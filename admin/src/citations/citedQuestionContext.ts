import { createContext } from 'react';
import type { CitedQuestion } from '@pilotage/shared';

/** What the buttons of citing around cite; null: nothing that can be asked again. */
export const CitedQuestionContext = createContext<CitedQuestion | null>(null);
