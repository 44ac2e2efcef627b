import { useTranslate } from 'react-admin';
import { createChartRows } from '../../charts/chartRows.ts';
import { SpreadPlot } from '../../charts/preloadedCharts.ts';
import { useFormats } from '../../resource/format.ts';
import { combineQueries, waitWhile } from '../combineQueries.ts';
import { useProgress } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { useMarkText } from '../views/useMarkText.ts';
import { useRowDetails } from '../views/useRowDetails.ts';
import { placesParams } from '../views/viewQueries.ts';
import { ViewCard } from '../views/ViewCard.tsx';
import { ViewState } from '../views/ViewState.tsx';
import { ViewTable } from '../views/ViewTable.tsx';
import { createSpreadRows, groupSpreadRows, type SpreadRow, summarizeSpreadRows } from './spreadRows.ts';
import { useSpreadColumns } from './useSpreadColumns.tsx';

/** The finding in words: the median of all with its range, where organisations are farthest apart, and who is missing. */
function SpreadSentence({ rows }: { rows: readonly SpreadRow[] }) {
  const translate = useTranslate();
  const { percent, list } = useFormats();
  const { all, widest, without } = summarizeSpreadRows(rows);
  const range = (spread: { median: number; lowest: number; highest: number }) => ({
    median: percent(spread.median),
    from: percent(spread.lowest),
    to: percent(spread.highest),
  });
  const parts = [
    widest
      ? translate('compare.spread.widest', { name: widest.name, ...range(widest.spread) })
      : translate('compare.spread.single'),
    all === null ? translate('compare.spread.nobody') : '',
    all?.n === 1 ? translate('compare.spread.allOne', range(all)) : '',
    all && all.n > 1 ? translate('compare.spread.all', { n: all.n, ...range(all) }) : '',
    without.length > 0 ? translate('compare.spread.missing', { names: list(without.map(({ name }) => name)) }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** View "Spread": the attainment of each organisation, within its country and between countries. */
export function SpreadView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { code, indicator, period, explain, addressOf } = choices;
  const query = useProgress(placesParams(choices), period !== undefined);
  const markText = useMarkText(period);
  const columns = useSpreadColumns(markText);
  const { percent } = useFormats();
  const details = useRowDetails(period, () => indicator);
  const rows = createSpreadRows(
    createChartRows(query.data ?? [], names.groupName),
    (key) => names.countryOf(Number(key), period?.number ?? 0),
    names.groupName,
  );
  const to = ({ key }: SpreadRow) =>
    code === '' ? addressOf({ view: 'far', by: 'organisation', place: key }) : explain(code, key);
  const shown = rows.filter(({ attainment }) => attainment !== null).length;
  const question = translate('compare.questions.spread');
  return (
    <ViewState query={combineQueries([query, waitWhile(names.isPending)])} height={640}>
      {() => (
        <ViewCard
          question={question}
          sentence={<SpreadSentence rows={rows} />}
          isIllustrative={rows.some(({ illustrative }) => illustrative)}
          counted={translate('compare.spread.counted', { n: shown, of: rows.length })}
          notes={
            <>
              {translate('compare.spread.note')} {code === '' && translate('compare.spread.noteMedian')}
            </>
          }
          chart={
            <SpreadPlot
              groups={groupSpreadRows(rows)}
              name={translate('compare.spread.chart', { name: indicator?.name ?? translate('compare.all') })}
              tone={({ key }) => names.toneOf(key)}
              details={(row) => details(row, percent(row.attainment ?? 0))}
              to={to}
            />
          }
          table={
            <ViewTable
              name={translate('compare.tableOf', { question })}
              rows={rows}
              columns={columns}
              rowKey={({ key }) => key}
              link={to}
            />
          }
          rows={rows}
          columns={columns}
          fileName={`spread${code === '' ? '' : `-${code}`}-P${period?.number}`}
        />
      )}
    </ViewState>
  );
}
