import type { CitedQuestion } from '@pilotage/shared';
import { viewOf } from '../progress/views/views.ts';
import { FigureThenAndNow } from './FigureThenAndNow.tsx';
import { ReportsThenAndNow } from './ReportsThenAndNow.tsx';
import { ViewThenAndNow } from './ViewThenAndNow.tsx';

interface CitedThenAndNowProps {
  question: CitedQuestion;
  /** The instant as of which it is asked beside now. */
  asOf: string;
}

/** A question as of an instant beside now, with the rights of the viewer, and what changed and why. */
export function CitedThenAndNow({ question, asOf }: CitedThenAndNowProps) {
  if (question.path === '/explain') {
    const { asOf: _, ...params } = question.params;
    return <FigureThenAndNow params={params} asOf={asOf} />;
  }
  if (viewOf(question.params.view) === 'reports') return <ReportsThenAndNow params={question.params} asOf={asOf} />;
  return <ViewThenAndNow params={question.params} asOf={asOf} />;
}
