import { useTranslate } from 'react-admin';
import type { Citation } from '@pilotage/shared';
import { formatInstantWithZone } from '@pilotage/shared/formatInstantWithZone';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useFormats } from '../resource/format.ts';
import type { CitedFigure } from './loadCitedFigure.ts';
import { useCitedLimits } from './useCitedLimits.ts';
import { useFigureSentence } from './useFigureSentence.ts';

interface CitedInWords {
  citation: Citation;
  /** The name of the figure or of the view. */
  title: string;
  figure: CitedFigure | null;
  address: string;
}

/** A citation as a sentence: the figure, what it is of, as of when, and where it comes from. */
export function useCitationText(): (cited: CitedInWords) => string {
  const translate = useTranslate();
  const { locale } = useFormats();
  const { name } = useConsortiumClock();
  const limitsOf = useCitedLimits();
  const figureText = useFigureSentence();
  return ({ citation: { question, asOf }, title, figure, address }) => {
    const parts = [
      figure === null ? '' : figureText(figure.figure, figure.indicator),
      title,
      figure === null ? translate('citations.period', { number: question.params.through }) : '',
      ...limitsOf(question.params),
      translate('citations.basis', { basis: translate(`citations.bases.${question.params.basis}`) }),
      translate('citations.knownOn', { at: formatInstantWithZone(asOf, { locale, timeZone: 'UTC' }) }),
    ];
    return `${parts.filter((part) => part !== '').join(', ')}. ${translate('citations.source', { name, address })}`;
  };
}
