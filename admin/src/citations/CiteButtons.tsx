import { type RefObject, Suspense, useEffect } from 'react';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useViewingAs } from '../access/session/session.ts';
import { createPreloadedComponent } from '../charts/createPreloadedComponent.tsx';
import { useCitedQuestion } from './useCitedQuestion.ts';

export interface CiteButtonsProps {
  /** What is cited, in words. */
  title: string;
  /** Id of the heading that the buttons belong to, where there are several. */
  headingId?: string;
  /** What a picture shows. */
  frame: RefObject<HTMLElement | null>;
  /** What says the finding of a view in a sentence. */
  finding?: RefObject<HTMLElement | null>;
  /** What limits it, and what its marks mean. */
  notes?: RefObject<HTMLElement | null>;
}

const LoadedCiteButtons = createPreloadedComponent(() => import('./LoadedCiteButtons.tsx'));

/** The buttons in their places, until what they do is loaded. */
function PendingButtons() {
  const translate = useTranslate();
  return ['citations.cite', 'citations.copyText', 'citations.picture.copy'].map((key) => (
    <Button key={key} size="small" disabled>
      {translate(key)}
    </Button>
  ));
}

/** Cites what is shown. Nothing where nothing can be asked again. What copies is loaded after the chart. */
export function CiteButtons(props: CiteButtonsProps) {
  const question = useCitedQuestion();
  useEffect(() => {
    void LoadedCiteButtons.preload();
  }, []);
  // A citation belongs to the person who cites.
  const isViewing = useViewingAs() !== null;
  if (question === null || isViewing) return null;
  return (
    <Suspense fallback={<PendingButtons />}>
      <LoadedCiteButtons question={question} {...props} />
    </Suspense>
  );
}
