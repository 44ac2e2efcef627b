import Alert from '@mui/material/Alert';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProgressRow } from '@pilotage/shared';
import { ViewState } from '../progress/views/ViewState.tsx';
import { useFormats } from '../resource/format.ts';
import { ScrollFrame } from '../resource/lists/ScrollFrame.tsx';
import { FigureReasons } from './FigureReasons.tsx';
import { useCitedLimits } from './useCitedLimits.ts';
import { useFigureTexts } from './useFigureTexts.ts';
import { type FigureParams, useKnownFigures } from './useKnownFigures.ts';
import type { KnownFigure } from './knownFigure.ts';

/** The facts of a figure in words, in the order of the table. */
function useFigureFacts() {
  const translate = useTranslate();
  const { percent } = useFormats();
  const { figureText } = useFigureTexts();
  const shownPercent = (fraction: number | null) => (fraction === null ? '–' : percent(fraction));
  return ({ explanation: { figure }, indicator }: KnownFigure) => ({
    value: `${figureText(figure.value, indicator)} ${indicator.valueType === 'ratio' ? '' : (indicator.unit ?? '')}`.trim(),
    baseline: figureText(figure.baseline, indicator),
    target: figureText(figure.target, indicator),
    attainment: shownPercent(figure.attainment),
    expected: shownPercent(figure.expectedAttainment),
    state: translate(`compare.status.${figure.status ?? 'none'}`),
    counted: translate('compare.nOf', { n: figure.n, of: figure.of }),
  });
}

const factLabels = {
  value: 'compare.soFar',
  baseline: 'home.baseline',
  target: 'compare.target',
  attainment: 'compare.attainment',
  expected: 'compare.expected',
  state: 'compare.state',
  counted: 'compare.counted',
} as const;

const factKeys = ['value', 'baseline', 'target', 'attainment', 'expected', 'state', 'counted'] as const;

/** The change of a fact that is a number of the indicator; empty for the others. */
function useDifferences({ before, after }: { before: KnownFigure; after: KnownFigure | null }) {
  const { differenceText } = useFigureTexts();
  return (key: (typeof factKeys)[number]): string => {
    if (after === null || (key !== 'value' && key !== 'target' && key !== 'baseline')) return '';
    const field: keyof Pick<ProgressRow, 'value' | 'target' | 'baseline'> = key;
    const [was, is] = [before.explanation.figure[field], after.explanation.figure[field]];
    return was === is ? '' : differenceText(was, is, after.indicator);
  };
}

/** Four columns fit a telephone. */
const narrowCell = { px: { xs: 1, sm: 2 } } as const;

function FactTable({ before, after }: { before: KnownFigure; after: KnownFigure | null }) {
  const translate = useTranslate();
  const factsOf = useFigureFacts();
  const differenceOf = useDifferences({ before, after });
  const [past, present] = [factsOf(before), after && factsOf(after)];
  return (
    <ScrollFrame name={translate('citations.table')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {[
              translate('citations.fact'),
              translate('citations.knownThen'),
              translate('citations.knownNow'),
              translate('citations.difference'),
            ].map((text, index) => (
              <TableCell
                key={text}
                component="th"
                scope="col"
                align={index === 0 ? 'left' : 'right'}
                sx={{ ...narrowCell, whiteSpace: 'normal' }}
              >
                {text}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {factKeys.map((key) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={narrowCell}>
                {translate(factLabels[key])}
              </TableCell>
              <TableCell align="right" sx={narrowCell}>
                {past[key]}
              </TableCell>
              <TableCell
                align="right"
                sx={present && present[key] !== past[key] ? { ...narrowCell, fontWeight: 650 } : narrowCell}
              >
                {present ? present[key] : '–'}
              </TableCell>
              <TableCell align="right" sx={narrowCell}>
                {differenceOf(key)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
}

const cardStyle = { p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** One figure as it was known then beside what is known now, and what changed. */
export function FigureThenAndNow({ params, asOf }: { params: FigureParams; asOf: string }) {
  const translate = useTranslate();
  const { list } = useFormats();
  const { query, before, after } = useKnownFigures(params, asOf);
  const limits = useCitedLimits()(params);
  return (
    <ViewState query={query} height={520}>
      {() =>
        before && (
          <>
            <Card component="section" aria-labelledby="then-and-now" sx={cardStyle}>
              <Typography id="then-and-now" variant="h2">
                {translate('citations.thenAndNow')}
              </Typography>
              {limits.length > 0 && <Typography>{translate('citations.limited', { limits: list(limits) })}</Typography>}
              <FactTable before={before} after={after} />
            </Card>
            {after === null ? (
              <Alert severity="warning">{translate('citations.gone')}</Alert>
            ) : (
              <Card component="section" aria-labelledby="what-changed" sx={cardStyle}>
                <Typography id="what-changed" variant="h2">
                  {translate('citations.why')}
                </Typography>
                <FigureReasons before={before} after={after} />
              </Card>
            )}
          </>
        )
      }
    </ViewState>
  );
}
