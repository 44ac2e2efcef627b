import { type ChangeEvent, useRef } from 'react';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { completionSources } from '@pilotage/shared';
import type { AcademyRow } from '../rows/academyRow.ts';
import type { useCompletionReport } from './useCompletionReport.ts';

interface ReportChoicesProps {
  rows: readonly AcademyRow[];
  state: Pick<ReturnType<typeof useCompletionReport>, 'source' | 'chooseSource' | 'moduleId' | 'chooseModule' | 'readFile'>;
}

/** Where a report is from, which module it is about, and the file. */
export function ReportChoices({ rows, state }: ReportChoicesProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const readChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) void state.readFile(file);
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <>
      <TextField
        select
        size="small"
        margin="none"
        label={translate('resources.completionMappings.fields.source')}
        value={state.source}
        onChange={({ target }) => state.chooseSource(completionSources.find((each) => each === target.value) ?? 'other')}
      >
        {completionSources.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`resources.completionMappings.choices.source.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        size="small"
        margin="none"
        label={translate('resources.enrolments.fields.moduleId')}
        value={state.moduleId ?? ''}
        onChange={({ target }) => state.chooseModule(Number(target.value))}
      >
        {rows.map(({ module }) => (
          <MenuItem key={module.id} value={module.id}>
            {module.number}. {module.name}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="outlined" sx={{ justifySelf: 'start' }} onClick={() => input.current?.click()}>
        {translate('academy.report.file')}
      </Button>
      <input ref={input} type="file" hidden accept=".csv,.tsv,.txt,text/csv" onChange={readChosen} />
    </>
  );
}
