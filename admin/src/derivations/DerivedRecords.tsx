import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Derivation } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { PanelSection } from '../measurements/panel/PanelSection.tsx';
import type { FigureRow } from '../measurements/rows/figureRow.ts';
import { useFormats } from '../resource/format.ts';
import { type ExplainedDerivation, useExplainedDerivation } from './derivedFigures.ts';
import { useDerivationText } from './useDerivationText.ts';

type DerivedRecord = ExplainedDerivation['records'][number];

/** Numbers of learners have no page of their own: they stand in the table of the academy. */
const pathOf = ({ resource, id }: DerivedRecord, period: number): string =>
  resource === 'enrolments' ? `/academy?period=${period}` : `/${resource}/${id}/show`;

function RecordList({ explained, period }: { explained: ExplainedDerivation; period: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { records, rule, rows } = explained;
  if (records.length === 0) return <Typography variant="body2">{translate('derivations.noRows')}</Typography>;
  return (
    <>
      <Box
        component="ul"
        aria-label={translate('derivations.records')}
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, fontSize: '0.875rem' }}
      >
        {records.map((record) => (
          <Box component="li" key={record.id} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <span>
              {record.day !== null && `${formats.day(record.day)} `}
              <Link component={RouterLink} to={pathOf(record, period)}>
                {record.name ?? translate('derivations.unnamed', { id: record.id })}
              </Link>
            </span>
            {rule.measure !== 'rows' && (
              <strong>{record.amount === null ? translate('derivations.noNumber') : formats.figure(record.amount)}</strong>
            )}
          </Box>
        ))}
      </Box>
      {rows > records.length && (
        <Typography variant="body2" color="text.secondary">
          {translate('derivations.more', { shown: records.length, smart_count: rows })}
        </Typography>
      )}
    </>
  );
}

function RecordsSection({ row, period, rule }: { row: FigureRow; period: number; rule: Derivation }) {
  const translate = useTranslate();
  const formats = useFormats();
  const ruleText = useDerivationText(rule);
  const { data: explained, error } = useExplainedDerivation(row.assignment.id, period);
  return (
    <PanelSection title={translate('derivations.panel')}>
      <Typography variant="body2" color="text.secondary">
        {ruleText}
      </Typography>
      {error && <Typography variant="body2">{translate(problemOf(error).message, { _: problemOf(error).message })}</Typography>}
      {!explained && !error && <Skeleton variant="rounded" height={72} />}
      {explained && (
        <>
          {explained.rows > 0 && (
            <Typography variant="body2">
              {explained.value === null
                ? translate('derivations.giveNothing')
                : translate('derivations.give', { value: formats.figure(explained.value) })}{' '}
              {explained.withoutNumber > 0 && translate('derivations.withoutNumber', { smart_count: explained.withoutNumber })}
            </Typography>
          )}
          <RecordList explained={explained} period={period} />
          {row.lock !== null && (
            <Typography variant="body2" color="text.secondary">
              {translate('derivations.reopenHint')}
            </Typography>
          )}
        </>
      )}
    </PanelSection>
  );
}

/** The records behind a figure: day, name and number of each, with links. Nothing for a figure that is typed. */
export function DerivedRecords({ row, period }: { row: FigureRow; period: number }) {
  const rule = row.indicator.derivation;
  return row.derived === null || rule === null ? null : <RecordsSection row={row} period={period} rule={rule} />;
}
