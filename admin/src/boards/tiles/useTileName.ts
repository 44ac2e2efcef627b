import { useTranslate } from 'react-admin';
import type { BoardTile } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useReadableIndicators } from '../../progress/useReadableIndicators.ts';
import { groupingOf, views } from '../../progress/views/views.ts';

/** What a tile is called: its title, or what it asks, as a question. */
export function useTileName(): (tile: BoardTile) => string {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { indicators } = useReadableIndicators();
  const indicatorName = (code: string) => indicators.find((each) => each.code === code)?.name ?? code;
  return ({ title, question }) => {
    if (title !== null) return title;
    if (question.path === '/explain')
      return translate('citations.row', {
        indicator: indicatorName(question.params.indicator),
        place: names.groupName(question.params.key),
      });
    const { indicator, place, by } = question.params;
    const view = views.find((each) => each === question.params.view);
    if (view === undefined) return question.params.view;
    const asked =
      view === 'far' && place !== undefined && indicator === undefined
        ? translate('compare.questions.place', { name: names.groupName(place) })
        : translate(view === 'far' ? `compare.questions.far.${groupingOf(view, by)}` : `compare.questions.${view}`);
    return indicator === undefined ? asked : `${asked} ${indicatorName(indicator)}`;
  };
}
