import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { noiseVerdicts } from '@pilotage/shared';
import { summarizeChartRows } from '../../charts/chartRows.ts';
import { FunnelPlot } from '../../charts/preloadedCharts.ts';
import { useFormats } from '../../resource/format.ts';
import { useProgressSeries } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { SettledNotice } from '../views/SettledNotice.tsx';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { useMarkText } from '../views/useMarkText.ts';
import { placesParams } from '../views/viewQueries.ts';
import { ViewCard } from '../views/ViewCard.tsx';
import { ViewState } from '../views/ViewState.tsx';
import { ViewTable } from '../views/ViewTable.tsx';
import { createNoiseRows, type NoiseRow } from './noiseRows.ts';
import { useNoiseColumns } from './useNoiseColumns.tsx';
import { VerdictText } from './VerdictText.tsx';

/** Who differs by more than noise, in words; "within noise" is said, too. */
function NoiseSentence({ rows, share }: { rows: readonly NoiseRow[]; share: number | null }) {
  const translate = useTranslate();
  const { percent, list } = useFormats();
  const judged = rows.filter(({ verdict }) => verdict !== null);
  if (share === null || judged.length === 0) {
    const hasFigures = rows.some(({ value }) => value !== null);
    return translate(hasFigures ? 'compare.noise.notShare' : 'compare.noise.nobody');
  }
  const namesOf = (wanted: NoiseRow['verdict']) =>
    list(judged.filter(({ verdict }) => verdict === wanted).map(({ name }) => name));
  const [beyond, outside, within] = [namesOf('beyond'), namesOf('outside'), namesOf('within')];
  const all = percent(share, 1);
  if (beyond === '' && outside === '') return translate('compare.noise.allWithin', { n: judged.length, share: all });
  const parts = [
    beyond === '' ? '' : translate('compare.noise.beyond', { names: beyond }),
    outside === '' ? '' : translate('compare.noise.outside', { names: outside }),
    translate(within === '' ? 'compare.noise.nobodyWithin' : 'compare.noise.rest', { names: within, share: all }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What the shapes of the verdicts mean. */
function VerdictLegend() {
  const translate = useTranslate();
  return (
    <ul
      aria-label={translate('compare.legend')}
      style={{ margin: '8px 0 0', padding: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px 20px' }}
    >
      {noiseVerdicts.map((verdict) => (
        <li key={verdict}>
          <VerdictText
            verdict={verdict}
            text={`${translate(`compare.noise.verdicts.${verdict}`)}: ${translate(`compare.noise.meanings.${verdict}`)}`}
          />
        </li>
      ))}
    </ul>
  );
}

/** View "Is the difference more than noise?": a funnel plot of the shares of an indicator. */
export function NoiseView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const { percent, figure } = useFormats();
  const names = useDisplayNames();
  const { by, code, indicator, period, explain } = choices;
  const query = useProgressSeries(placesParams(choices), period !== undefined && code !== '');
  const { rows, share } = createNoiseRows(query.data ?? [], names.groupName);
  const markText = useMarkText(period);
  const columns = useNoiseColumns(translate(`compare.groupings.${by}`), markText);
  const details = ({ name, value, numerator, denominator, limits, verdict }: NoiseRow) => [
    `${name}: ${percent(value ?? 0, 1)}`,
    translate('compare.noise.details', {
      numerator: figure(numerator ?? 0),
      denominator: figure(denominator ?? 0),
      from: percent(limits?.from ?? 0, 1),
      to: percent(limits?.to ?? 0, 1),
    }),
    translate(`compare.noise.verdicts.${verdict}`),
  ];
  const question = translate('compare.questions.noise');
  const { n, of } = summarizeChartRows(rows, 'value');
  if (code === '')
    return (
      <>
        <SettledNotice />
        <Alert severity="info">{translate('compare.noise.onlyRatios')}</Alert>
      </>
    );
  return (
    <ViewState query={query} height={640}>
      {() => (
        <ViewCard
          question={question}
          sentence={<NoiseSentence rows={rows} share={share} />}
          context={share === null ? null : translate('compare.noise.condition')}
          isIllustrative={rows.some(({ illustrative }) => illustrative)}
          counted={translate('compare.nOfAssignments', { n, of })}
          notes={
            <>
              {translate('compare.noise.note')}
              <VerdictLegend />
            </>
          }
          {...(share === null
            ? {}
            : {
                chart: (
                  <FunnelPlot
                    rows={rows}
                    share={share}
                    name={translate('compare.noise.chart', { name: indicator?.name ?? '' })}
                    tone={({ key }) => names.toneOf(key)}
                    details={details}
                    to={({ key }) => explain(code, key)}
                  />
                ),
              })}
          table={
            <ViewTable
              name={translate('compare.tableOf', { question })}
              rows={rows}
              columns={columns}
              rowKey={({ key }) => key}
              link={({ key }) => explain(code, key)}
            />
          }
          rows={rows}
          columns={columns}
          fileName={`noise-${code}-P${period?.number}`}
        />
      )}
    </ViewState>
  );
}
