import { useTranslate } from 'react-admin';
import type { CitedQuestion, Indicator } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { viewOf } from '../progress/views/views.ts';

type NamedIndicator = Pick<Indicator, 'code' | 'name'>;

/** Names what a question is about, in words: the figure, or the view. The indicators are those of the time of the question. */
export function useQuestionName(): (question: CitedQuestion, indicators: readonly NamedIndicator[]) => string {
  const translate = useTranslate();
  const names = useDisplayNames();
  return ({ path, params }, indicators) => {
    const { through: period, indicator: code } = params;
    const indicator = indicators.find((each) => each.code === code)?.name ?? code ?? '';
    if (path === '/explain') return translate('explain.figure', { indicator, key: names.groupName(params.key), period });
    const view = translate(`compare.tabs.${viewOf(params.view)}`);
    const place = params.place === undefined ? '' : names.groupName(params.place);
    return [view, indicator, place, translate('shell.periodShort', { number: period })].filter((part) => part !== '').join(', ');
  };
}
