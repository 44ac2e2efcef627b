import { useTranslate } from 'react-admin';
import type { Citation } from '@pilotage/shared';
import { formatInstantWithZone } from '@pilotage/shared/formatInstantWithZone';
import { formatIndicatorFigure } from '../progress/formatIndicatorFigure.ts';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useFormats } from '../resource/format.ts';
import type { CitedFigure } from './loadCitedFigure.ts';
import { useCitedLimits } from './useCitedLimits.ts';

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
  const { locale, percent } = useFormats();
  const { name } = useConsortiumClock();
  const limitsOf = useCitedLimits();
  const figureText = ({ figure: { value, target, attainment }, indicator }: CitedFigure) => {
    const unit = indicator.valueType === 'ratio' ? '' : (indicator.unit ?? '');
    const shown = (figure: number) => formatIndicatorFigure(figure, indicator, locale);
    if (value === null) return translate('citations.noValue');
    if (target === null || attainment === null) return `${shown(value)} ${unit}`.trim();
    return translate('citations.ofTarget', {
      share: percent(attainment),
      value: shown(value),
      target: `${shown(target)} ${unit}`.trim(),
    });
  };
  return ({ citation: { question, asOf }, title, figure, address }) => {
    const parts = [
      figure === null ? '' : figureText(figure),
      title,
      figure === null ? translate('citations.period', { number: question.params.through }) : '',
      ...(question.path === '/compare' ? limitsOf(question.params) : []),
      translate('citations.basis', { basis: translate(`citations.bases.${question.params.basis}`) }),
      translate('citations.knownOn', { at: formatInstantWithZone(asOf, { locale, timeZone: 'UTC' }) }),
    ];
    return `${parts.filter((part) => part !== '').join(', ')}. ${translate('citations.source', { name, address })}`;
  };
}
