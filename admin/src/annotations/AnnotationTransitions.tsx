import { type Annotation, annotationMachine } from '@pilotage/shared';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';

/** What its author can do with an annotation in its state. */
export function AnnotationTransitions({ annotation }: { annotation: Annotation }) {
  const action = { resource: 'annotations', record: annotation, keys: 'annotations' } as const;
  return (
    <>
      {annotationMachine.find(annotation.state, 'issue') && <TransitionButton {...action} action="issue" />}
      {annotationMachine.find(annotation.state, 'withdraw') && (
        <TransitionButton {...action} action="withdraw" emphasis="second" />
      )}
    </>
  );
}
