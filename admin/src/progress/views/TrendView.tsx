import { useTranslate } from 'react-admin';
import { SmallMultiples } from '../../charts/preloadedCharts.ts';
import { compareLastStep, createTrendRows, findDefinitionChanges, type TrendRow } from '../../charts/trendRows.ts';
import { useFormats } from '../../resource/format.ts';
import { useProgressSeries } from '../progressQueries.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { usePace } from '../trend/usePace.tsx';
import { useDisplayNames } from '../useDisplayNames.ts';
import { placesParams } from './viewQueries.ts';
import { ViewCard } from './ViewCard.tsx';
import type { ViewColumn } from './viewColumn.ts';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';

/** View "How did it get there?": one small chart for each country or organisation, with its target path. */
export function TrendView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { by, code, indicator, period, explain } = choices;
  const through = period?.number;
  const seriesQuery = useProgressSeries(placesParams(choices), period !== undefined && code !== '');
  const rows = createTrendRows(seriesQuery.data ?? [], names.groupName);
  const pace = usePace(rows, choices);
  const numbers = rows[0]?.points.map((point) => point.period) ?? [];
  const pointText = (row: TrendRow, number: number) => {
    const point = row.points.find((each) => each.period === number);
    if (!point || point.attainment === null) return translate('compare.noLevel');
    const level = formats.percent(point.attainment);
    const expected =
      point.expected === null ? '' : translate('compare.ofExpected', { expected: formats.percent(point.expected) });
    const carriedText = point.reported === 0 ? translate('compare.carried') : '';
    const changed = findDefinitionChanges(row).includes(number) ? translate('compare.redefined') : '';
    return [level, expected, carriedText, changed].filter((part) => part !== '').join(', ');
  };
  const columns: ViewColumn<TrendRow>[] = [
    { key: 'place', header: translate(`compare.groupings.${by}`), text: ({ name }) => name },
    ...numbers.map((number) => ({
      key: String(number),
      header: translate('shell.periodShort', { number }),
      text: (row: TrendRow) => pointText(row, number),
    })),
    ...pace.columns,
  ];
  const level = (row: TrendRow) => {
    const last = row.points.at(-1)?.attainment;
    return last === null || last === undefined ? translate('compare.noLevel') : formats.percent(last);
  };
  const details = (row: TrendRow) => [
    `${row.name}: ${level(row)}`,
    translate('compare.details.assignments', { n: row.n, of: row.of }),
    ...numbers.map((number) => `${translate('shell.periodShort', { number })}: ${pointText(row, number)}`),
    ...pace.details(row),
  ];
  const step = compareLastStep(rows);
  const sentence =
    step.kind === 'fastest'
      ? translate('compare.fastest', {
          name: step.row.name,
          number: through,
          // The difference of two percentages is told in points.
          gained: formats.figure(Math.round(step.change * 100)),
          smart_count: Math.round(step.change * 100),
        })
      : translate(`compare.step.${step.kind}`, { number: through, before: step.kind === 'redefined' ? step.before : '' });
  return (
    <ViewState query={seriesQuery} height={720}>
      {() => (
        <ViewCard
          question={translate('compare.questions.path')}
          sentence={sentence}
          context={pace.sentence}
          isIllustrative={rows.some(({ illustrative }) => illustrative)}
          counted={translate('compare.nOfAssignments', {
            n: rows.reduce((sum, row) => sum + row.n, 0),
            of: rows.reduce((sum, row) => sum + row.of, 0),
          })}
          notes={`${translate('compare.pathNote')} ${pace.note}`}
          chart={
            <SmallMultiples
              rows={rows}
              name={translate(`compare.pathChart.${by}`, { name: indicator?.name ?? '' })}
              tone={(row) => names.toneOf(row.key)}
              level={level}
              details={details}
              to={(row) => explain(code, row.key)}
            />
          }
          table={
            <ViewTable
              name={translate('compare.tableOf', { question: translate('compare.questions.path') })}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.key}
              link={(row) => explain(code, row.key)}
            />
          }
          rows={rows}
          columns={columns}
          fileName={`path-${code}-P${through}`}
        />
      )}
    </ViewState>
  );
}
