import { useState } from 'react';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import {
  canCompareOn,
  type ConsolidatedReportWork,
  type DocumentFormat,
  documentFormats,
  isWorkActive,
  type Period,
  type ReportBasis,
  reportBases,
} from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { useWorkAction } from '../backgroundWork/useWorkAction.ts';
import { requestWork, useWorks } from '../backgroundWork/workClient.ts';
import { reportWorkKind } from './reportWorkKind.ts';

interface ChoiceProps<T extends string> {
  label: string;
  values: readonly T[];
  value: T;
  textOf: (value: T) => string;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, values, value, textOf, onChoose }: ChoiceProps<T>) {
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth={false}
      label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = values.find((each) => each === target.value);
        if (chosen) onChoose(chosen);
      }}
      sx={{ minWidth: { xs: '100%', sm: 280 }, justifySelf: 'start' }}
    >
      {values.map((each) => (
        <MenuItem key={each} value={each}>
          {textOf(each)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Asks for the report of a period. */
export function ReportRequest({ period, basis: initialBasis }: { period: Period; basis: ReportBasis }) {
  const translate = useTranslate();
  const role = useActiveMembership()?.role;
  const bases = reportBases.filter((each) => role !== undefined && canCompareOn(role, each));
  const [basis, setBasis] = useState<ReportBasis>(bases.includes(initialBasis) ? initialBasis : 'approved');
  const [format, setFormat] = useState<DocumentFormat>('pdf');
  const { data } = useWorks<ConsolidatedReportWork>(reportWorkKind);
  const { isBusy, act } = useWorkAction(reportWorkKind);
  const request = () => requestWork(reportWorkKind, { periodId: period.id, basis, format });
  return (
    <Card sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}>
      <Typography>{translate('halfYearReport.period', { number: period.number })}</Typography>
      {bases.length > 1 && (
        <Choice
          label={translate('halfYearReport.basis')}
          values={bases}
          value={basis}
          textOf={(each) => translate(`halfYearReport.bases.${each}`)}
          onChoose={setBasis}
        />
      )}
      <Choice
        label={translate('halfYearReport.format')}
        values={documentFormats}
        value={format}
        textOf={(each) => translate(`halfYearReport.formats.${each}`)}
        onChoose={setFormat}
      />
      <Button
        variant="contained"
        sx={{ justifySelf: 'start' }}
        disabled={isBusy || !data || data.some(isWorkActive)}
        onClick={() => void act(request, 'requested')}
      >
        {translate('halfYearReport.request')}
      </Button>
    </Card>
  );
}
