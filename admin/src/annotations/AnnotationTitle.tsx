import { useRecordContext, useTranslate } from 'react-admin';
import type { Annotation } from '@pilotage/shared';
import { useQuestionName } from '../citations/useQuestionName.ts';
import { useReadableIndicators } from '../progress/useReadableIndicators.ts';

/** The title of the page of the annotation in context: what it is about. */
export function AnnotationTitle() {
  const annotation = useRecordContext<Annotation>();
  const translate = useTranslate();
  const nameOf = useQuestionName();
  const { indicators } = useReadableIndicators();
  if (!annotation) return null;
  return <>{translate('annotations.titleOf', { name: nameOf(annotation.question, indicators) })}</>;
}
