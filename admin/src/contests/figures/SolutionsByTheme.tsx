import { useTranslate } from 'react-admin';
import type { SolutionFigures } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { CountFigureCard } from './CountFigureCard.tsx';
import { useMostFrequentText } from './useMostFrequentText.ts';

/** Figure card: solutions by the theme that applicants chose. */
export function SolutionsByTheme({ solutions, fileName }: { solutions: SolutionFigures; fileName: string }) {
  const translate = useTranslate();
  const { list } = useFormats();
  const rows = solutions.byTheme
    .map(({ theme, count }) => ({
      key: theme ?? '',
      name: theme ?? translate('contestFigures.noTheme'),
      count,
    }))
    .sort((one, other) => other.count - one.count);
  const describeMostFrequent = useMostFrequentText({
    one: 'contestFigures.oneTheme',
    alike: 'contestFigures.alikeThemes',
    most: 'contestFigures.mostAbout',
  });
  const unused = rows.filter(({ count }) => count === 0).map(({ name }) => name);
  const summaryParts = [
    describeMostFrequent(rows, solutions.total),
    unused.length > 0 ? translate('contestFigures.unusedThemes', { names: list(unused) }) : '',
  ];
  return (
    <CountFigureCard
      title={translate('contestFigures.byTheme')}
      nameColumnTitle={translate('contestFigures.theme')}
      summary={summaryParts.filter((part) => part !== '').join(' ')}
      chartName={translate('contestFigures.themeChart')}
      rows={rows}
      total={solutions.total}
      fileName={`${fileName}-themes`}
    />
  );
}
