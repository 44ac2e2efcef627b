import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { computeWilsonInterval, type Indicator, type ProgressRow } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import { MarkedText } from '../views/MarkedText.tsx';
import { shownBaselineOf } from '../shownBaseline.ts';

type Fact = [name: string, value: ReactNode];

/** The figure: value, target, attainment and expected by now. */
export function ExplainedFigure({ figure, indicator }: { figure: ProgressRow; indicator: Indicator }) {
  const translate = useTranslate();
  const formats = useFormats();
  const formatValue = (value: number | null) => (value === null ? '–' : formatIndicatorFigure(value, indicator, formats.locale));
  const percent = (fraction: number | null) => (fraction === null ? '–' : formats.percent(fraction));
  // What has no target, or no baseline where it needs one, adds to the value but not to the attainment.
  const { n, value } = figure.compared ?? { n: figure.n, value: null };
  const comparedPart =
    n === 0 || n === figure.n ? null : translate('explain.comparedOf', { n, of: figure.n, value: formatValue(value) });
  const interval = computeWilsonInterval(figure.numerator ?? null, figure.denominator ?? null);
  const facts: Fact[] = [
    [translate('compare.soFar'), `${formatValue(figure.value)} ${indicator.valueType === 'ratio' ? '' : (indicator.unit ?? '')}`],
    ...(shownBaselineOf(figure) === null ? [] : [[translate('home.baseline'), formatValue(figure.baseline)] satisfies Fact]),
    ...(interval === null
      ? []
      : [
          [
            translate('compare.interval.name'),
            translate('compare.interval.fromTo', {
              from: formats.percent(interval.from, 1),
              to: formats.percent(interval.to, 1),
            }),
          ] satisfies Fact,
        ]),
    [translate('compare.target'), formatValue(figure.target)],
    [translate('compare.attainment'), percent(figure.attainment)],
    [translate('compare.expected'), percent(figure.expectedAttainment)],
    [
      translate('compare.state'),
      <MarkedText key="state" mark={figure.status ?? 'none'} text={translate(`compare.status.${figure.status ?? 'none'}`)} />,
    ],
    [translate('compare.counted'), translate('compare.nOf', { n: figure.n, of: figure.of })],
    ...(comparedPart === null ? [] : [[translate('explain.compared'), comparedPart] satisfies Fact]),
  ];
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))' }}>
      {facts.map(([name, value], index) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, fontWeight: 650, fontSize: index === 0 ? '1.5rem' : '1.125rem', lineHeight: 1.4 }}
          >
            {value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
