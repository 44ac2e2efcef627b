import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { type Check, fieldsOfKind, type Indicator } from '@pilotage/shared';
import { useFormContext } from 'react-hook-form';
import { announce } from '../a11y/announcements.ts';
import { problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { useNames } from '../progress/useNames.ts';
import { useFormats } from '../resource/format.ts';

interface Flagged {
  organisationId: number;
  assignmentId: number;
  periodId: number;
  value: number | null;
}

type Answer = { flagged: Flagged[] } | { refused: string };

const bodyOf = (check: Check) => ({
  indicatorId: check.indicatorId,
  kind: check.kind,
  severity: check.severity,
  ...Object.fromEntries((fieldsOfKind[check.kind] ?? []).map((field) => [field, check[field] ?? null])),
});

async function asked(check: Check): Promise<Answer> {
  try {
    return await sendJson<{ flagged: Flagged[] }>('POST', '/checks/preview', bodyOf(check));
  } catch (error) {
    return { refused: problemOf(error).message };
  }
}

/** Which figures that were handed in a check would find, asked before it is stored. */
export function CheckPreview() {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useNames();
  const { getValues } = useFormContext<Check>();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { data: indicators = [] } = useGetList<Indicator>('indicators', { pagination: { page: 1, perPage: 1000 } });
  const show = async () => {
    const next = await asked(getValues());
    setAnswer(next);
    announce('refused' in next ? next.refused : translate('checks.previewFound', { smart_count: next.flagged.length }));
  };
  const written = (value: number | null) => (value === null ? '–' : formats.figure(value));
  return (
    <>
      <Button variant="outlined" onClick={() => void show()} disabled={indicators.length === 0}>
        {translate('checks.preview')}
      </Button>
      {answer && 'refused' in answer && <Alert severity="error">{answer.refused}</Alert>}
      {answer && 'flagged' in answer && answer.flagged.length === 0 && (
        <Alert severity="success">{translate('checks.previewNone')}</Alert>
      )}
      {answer && 'flagged' in answer && answer.flagged.length > 0 && (
        <Alert severity="warning">
          {translate('checks.previewFound', { smart_count: answer.flagged.length })}
          <ul>
            {answer.flagged.map((each) => (
              <li key={`${each.assignmentId} ${each.periodId}`}>
                {names.organisation(each.organisationId)}, {names.period(each.periodId)}: {written(each.value)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
