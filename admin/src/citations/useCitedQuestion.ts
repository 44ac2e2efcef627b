import { useContext, useMemo } from 'react';
import type { CitedQuestion } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { CitedQuestionContext } from './citedQuestionContext.ts';
import { withOpenScale } from './withOpenScale.ts';

/** What is shown around, as the viewer sees it, to be cited; null: nothing that can be asked again. */
export function useCitedQuestion(): CitedQuestion | null {
  const question = useContext(CitedQuestionContext);
  const role = useActiveMembership()?.role;
  return useMemo(() => question && withOpenScale(question, role), [question, role]);
}
