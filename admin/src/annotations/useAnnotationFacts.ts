import { useTranslate } from 'react-admin';
import type { Annotation } from '@pilotage/shared';
import { useCitedLimits } from '../citations/useCitedLimits.ts';
import { useFormats } from '../resource/format.ts';

/** Who wrote an annotation, in which role, and through which period, on which figures and as of when it is meant. */
export function useAnnotationFacts() {
  const translate = useTranslate();
  const { instant } = useFormats();
  const limitsOf = useCitedLimits();
  return ({ authorName, authorRole, asOf, question }: Annotation) => ({
    author: translate('annotations.by', {
      name: authorName ?? '–',
      role: translate(`resources.annotations.choices.authorRole.${authorRole ?? 'evaluator'}`),
    }),
    known: [
      translate('annotations.known', {
        period: translate('shell.periodShort', { number: question.params.through }),
        basis: translate(`annotations.bases.${question.params.basis}`),
        at: asOf === null ? '–' : instant(asOf),
      }),
      ...limitsOf(question.params),
    ].join(', '),
  });
}
