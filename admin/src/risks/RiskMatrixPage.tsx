import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { alpha, useTheme } from '@mui/material/styles';
import { Title, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Risk, type RiskLevel, riskLevelOf, riskScoreOf, riskSteps } from '@pilotage/shared';
import { IllustrativeIcon } from '../charts/IllustrativeIcon.tsx';
import { IllustrativeNote } from '../charts/IllustrativeNote.tsx';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { ListError } from '../resource/lists/ListError.tsx';
import { ScrollFrame } from '../resource/lists/ScrollFrame.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { RiskViewLinks } from './RiskViewLinks.tsx';

const openRisks = {
  pagination: { page: 1, perPage: 500 },
  sort: { field: 'score', order: 'DESC' as const },
  filter: { state: 'open' },
};

/** The worst stands at the top. */
const likelihoods = riskSteps.toReversed();

const riskCell = { minWidth: 130, verticalAlign: 'top', border: 1, borderColor: 'divider', printColorAdjust: 'exact' } as const;

function RiskLinks({ risks }: { risks: readonly Risk[] }) {
  const names = useDisplayNames();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
      {risks.map(({ id, title, organisationId, illustrative }) => (
        <li key={id}>
          <Link component={RouterLink} to={`/risks/${id}/show`} sx={{ overflowWrap: 'anywhere', color: 'text.primary' }}>
            {title}
          </Link>{' '}
          {illustrative && <IllustrativeIcon />}
          <Box component="span" sx={{ display: 'block', fontSize: '0.75rem' }}>
            {names.organisation(organisationId)}
          </Box>
        </li>
      ))}
    </Box>
  );
}

/** The open risks that the viewer reads, each at its likelihood and impact. The table is the chart: each cell names its score and level. */
export default function RiskMatrixPage() {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { data: risks = [], isPending, error } = useGetList<Risk>('risks', openRisks);
  const tints: Readonly<Record<RiskLevel, string>> = {
    low: alpha(palette.success.main, 0.14),
    medium: alpha(palette.warning.main, 0.18),
    high: alpha(palette.error.main, 0.18),
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('risks.matrix.title')} />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', ...hiddenInPrint }}>
        <RiskViewLinks current="matrix" />
      </Box>
      <Card sx={{ p: { xs: 1.5, sm: 2 } }}>
        {error && <ListError />}
        {isPending && !error && <Loading />}
        {!isPending && !error && (
          <>
            <Typography variant="body2" color="text.secondary" component="div" sx={{ mb: 1 }}>
              {risks.length === 0
                ? translate('risks.matrix.nothing')
                : risks.some(({ illustrative }) => illustrative) && <IllustrativeNote />}
            </Typography>
            <ScrollFrame name={translate('risks.matrix.table')}>
              <Table size="small" sx={{ tableLayout: 'fixed', minWidth: 780, '@media print': { minWidth: 0 } }}>
                <caption style={{ captionSide: 'top', padding: '0 0 8px' }}>{translate('risks.matrix.table')}</caption>
                <TableHead>
                  <TableRow>
                    <TableCell component="th" scope="col" sx={{ width: 120 }}>
                      {translate('risks.matrix.corner')}
                    </TableCell>
                    {riskSteps.map((step) => (
                      <TableCell key={step} component="th" scope="col">
                        {translate('risks.matrix.impact', { step })}
                      </TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {likelihoods.map((likelihood) => (
                    <TableRow key={likelihood}>
                      <TableCell component="th" scope="row" sx={{ verticalAlign: 'top' }}>
                        {translate('risks.matrix.likelihood', { step: likelihood })}
                      </TableCell>
                      {riskSteps.map((impact) => {
                        const score = riskScoreOf({ likelihood, impact });
                        const level = riskLevelOf(score);
                        const here = risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact);
                        return (
                          <TableCell key={impact} sx={{ ...riskCell, bgcolor: tints[level] }}>
                            <Box sx={{ fontSize: '0.75rem', mb: here.length > 0 ? 0.5 : 0 }}>
                              {translate('risks.levelled', { score, level: translate(`risks.levels.${level}`) })}
                            </Box>
                            {here.length > 0 && <RiskLinks risks={here} />}
                          </TableCell>
                        );
                      })}
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </ScrollFrame>
          </>
        )}
      </Card>
    </Box>
  );
}
