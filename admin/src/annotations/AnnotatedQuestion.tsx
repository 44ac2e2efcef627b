import { useRecordContext } from 'react-admin';
import type { Annotation } from '@pilotage/shared';
import { useQuestionName } from '../citations/useQuestionName.ts';
import { useReadableIndicators } from '../progress/useReadableIndicators.ts';

/** The figure or view of the annotation in context, in words. */
export function AnnotatedQuestion() {
  const annotation = useRecordContext<Annotation>();
  const nameOf = useQuestionName();
  const { indicators } = useReadableIndicators();
  if (!annotation) return null;
  return <>{nameOf(annotation.question, indicators)}</>;
}
