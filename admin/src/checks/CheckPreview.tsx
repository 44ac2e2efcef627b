import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { type Check, fieldsOfKind, type Indicator } from '@pilotage/shared';
import { useFormContext } from 'react-hook-form';
import { announce } from '../a11y/announcements.ts';
import { problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';

interface FlaggedFigure {
  organisationId: number;
  assignmentId: number;
  periodId: number;
  value: number | null;
}

type CheckPreviewResult = { flagged: FlaggedFigure[] } | { refused: string };

const previewBody = (check: Check) => ({
  indicatorId: check.indicatorId,
  kind: check.kind,
  severity: check.severity,
  ...Object.fromEntries((fieldsOfKind[check.kind] ?? []).map((field) => [field, check[field] ?? null])),
});

async function fetchPreview(check: Check): Promise<CheckPreviewResult> {
  try {
    return await sendJson<{ flagged: FlaggedFigure[] }>('POST', '/checks/preview', previewBody(check));
  } catch (error) {
    return { refused: problemOf(error).message };
  }
}

/** Previews, before the check is saved, which submitted figures it would flag. */
export function CheckPreview() {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { getValues } = useFormContext<Check>();
  const [result, setResult] = useState<CheckPreviewResult | null>(null);
  const { data: indicators = [] } = useGetList<Indicator>('indicators', { pagination: { page: 1, perPage: 1000 } });
  const show = async () => {
    const nextResult = await fetchPreview(getValues());
    setResult(nextResult);
    announce(
      'refused' in nextResult ? nextResult.refused : translate('checks.previewFound', { smart_count: nextResult.flagged.length }),
    );
  };
  const formatValue = (value: number | null) => (value === null ? '–' : formats.figure(value));
  return (
    <>
      <Button variant="outlined" onClick={() => void show()} disabled={indicators.length === 0}>
        {translate('checks.preview')}
      </Button>
      {result && 'refused' in result && <Alert severity="error">{result.refused}</Alert>}
      {result && 'flagged' in result && result.flagged.length === 0 && (
        <Alert severity="success">{translate('checks.previewNone')}</Alert>
      )}
      {result && 'flagged' in result && result.flagged.length > 0 && (
        <Alert severity="warning">
          {translate('checks.previewFound', { smart_count: result.flagged.length })}
          <ul>
            {result.flagged.map((each) => (
              <li key={`${each.assignmentId} ${each.periodId}`}>
                {names.organisation(each.organisationId)}, {names.period(each.periodId)}: {formatValue(each.value)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
