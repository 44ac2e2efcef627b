import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { TotalBars } from '../../charts/preloadedCharts.ts';
import type { BarRow } from '../../charts/barRow.ts';
import { isCarried, summarizeChartRows } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { ChoiceButtons } from '../scales/ChoiceButtons.tsx';
import { TotalNotes } from '../scales/TotalNotes.tsx';
import type { TotalRow } from '../scales/totalRows.ts';
import { useFormatTotal } from '../scales/useFormatTotal.ts';
import { useTotals } from '../scales/useTotals.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { useMarkText } from './useMarkText.ts';
import { useRowDetails } from './useRowDetails.ts';
import { useTotalColumns } from './useTotalColumns.tsx';
import { ViewCard } from './ViewCard.tsx';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';

/** The bars of the totals: each with its figure at the scale, its details, and where it is explained. */
function useTotalBars({ code, indicator, period, explain }: CompareChoices, totals: ReturnType<typeof useTotals>) {
  const translate = useTranslate();
  const { percent } = useFormats();
  const markText = useMarkText(period);
  const format = useFormatTotal(indicator, totals.scale, totals.names.groupName);
  const details = useRowDetails(period, () => indicator);
  const label = (row: TotalRow) => (row.value === null ? (format.unknown(row) ?? markText(row)) : format.shown(row));
  const intervalOf = ({ interval }: TotalRow) =>
    interval === null
      ? []
      : [translate('compare.interval.details', { from: percent(interval.from, 1), to: percent(interval.to, 1) })];
  return (row: TotalRow): BarRow => ({
    key: row.key,
    name: row.name,
    value: row.value,
    mark: row.mark,
    label: label(row),
    isIllustrative: row.illustrative,
    tone: totals.names.toneOf(row.key),
    isCarried: isCarried(row),
    // Below the figure of the bar stands the total as it is, whatever the scale.
    details: [...details({ ...row, value: row.total }, label(row)), ...intervalOf(row)],
    to: explain(code, row.key),
  });
}

/** View of totals, as they are or by size; a sentence above says what they sum. */
export function TotalsView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const { list } = useFormats();
  const { by, code, indicator, period, explain } = choices;
  const totals = useTotals(choices);
  const { rows, names, scale, scales, chooseScale, refusal } = totals;
  const format = useFormatTotal(indicator, scale, names.groupName);
  const barOf = useTotalBars(choices, totals);
  const { leaders, n, of } = summarizeChartRows(rows, 'value');
  const columns = useTotalColumns({
    period,
    indicator,
    scale,
    rows,
    place: translate(`compare.groupings.${by}`),
    nameOf: names.groupName,
  });
  const [leader] = leaders;
  const largest = scale === 'value' ? 'compare.largest' : 'compare.scale.largest';
  const sentenceKey = by === 'consortium' ? 'compare.scale.whole' : largest;
  const sentence = leader
    ? translate(sentenceKey, {
        names: list(leaders.map(({ name }) => name)),
        value: format.shown(leader),
        unit: format.unit,
      })
    : translate('compare.nobodyReported');
  return (
    <>
      {scales.length > 1 && (
        <ChoiceButtons
          name={translate('compare.scale.name')}
          value={scale}
          choices={scales.map((value) => ({ value, text: translate(`compare.scale.choices.${value}`) }))}
          onChoose={chooseScale}
        />
      )}
      <ViewState query={totals.query} height={640}>
        {() => (
          <ViewCard
            question={translate('compare.questions.totals')}
            sentence={sentence}
            context={refusal && <Alert severity="info">{translate(`compare.scale.${refusal}`)}</Alert>}
            isIllustrative={rows.some(({ illustrative }) => illustrative)}
            counted={translate('compare.nOfAssignments', { n, of })}
            notes={<TotalNotes rows={rows} scale={scale} indicator={indicator} number={period?.number} />}
            chart={
              <TotalBars
                rows={rows.map(barOf)}
                name={translate(`compare.totalsChart.${by}`, { name: indicator?.name ?? '', unit: format.unit })}
                axis={format.axis}
                hasWholeNumbers={scale === 'value' && indicator?.valueType !== 'ratio' && indicator?.decimals === 0}
              />
            }
            table={
              <ViewTable
                name={translate('compare.tableOf', { question: translate('compare.questions.totals') })}
                rows={rows}
                columns={columns}
                rowKey={(row) => row.key}
                link={(row) => explain(code, row.key)}
              />
            }
            rows={rows}
            columns={columns}
            fileName={`totals-${code}-P${period?.number}${scale === 'value' ? '' : `-${scale}`}`}
          />
        )}
      </ViewState>
    </>
  );
}
