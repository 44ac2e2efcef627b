import { type FormEvent, useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useCreate, useGetList, useNotify, useTranslate } from 'react-admin';
import type { Organisation, Period } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { RequestIdempotencyKey } from '../data/RequestIdempotencyKey.ts';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { filterByName } from '../resource/inputs/filterByName.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { parseZonedInstant } from '@pilotage/shared';
import { ZonedTimeField } from '../resource/inputs/ZonedTimeField.tsx';

const allOrganisationsParams = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' as const } };

/** Grants one organisation an extension until an instant, entered in the consortium's time zone. */
export function ExceptionForm({ period, onDone }: { period: Period; onDone: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [create] = useCreate();
  const { data: organisations = [] } = useGetList<Organisation>('organisations', allOrganisationsParams);
  const { timeZone } = useConsortiumClock();
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  const [until, setUntil] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const draft = useTextDraft(`periods.${period.id}.exception`);
  const reason = draft.text;
  const [errors, setErrors] = useState<Record<string, string>>({});
  const parsedUntil = parseZonedInstant(until, timeZone, 'end');
  const selectedInstant = parsedUntil.kind === 'twice' ? (parsedUntil.instants.find((each) => each === chosen) ?? null) : null;
  const { isBusy, run } = useSingleRun();
  const [key] = useState(() => new RequestIdempotencyKey());
  const send = async () => {
    const instant = parsedUntil.kind === 'once' ? parsedUntil.instant : selectedInstant;
    if (instant === null) {
      setErrors({ until: translate(parsedUntil.kind === 'twice' ? 'resource.doubleHour' : 'periods.untilForm') });
      return;
    }
    try {
      const data = { organisationId: organisation?.id, periodId: period.id, until: instant, reason };
      await create('exceptions', { data, meta: { idempotencyKey: key.forBody(data) } }, { returnPromise: true });
      key.renew();
      setErrors({});
      setOrganisation(null);
      draft.discard();
      notify('periods.excepted');
      onDone();
    } catch (failure) {
      const problem = problemOf(failure);
      setErrors(Object.keys(problem.errors).length > 0 ? problem.errors : { organisationId: problem.message });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(send);
  };
  const errorProps = (field: string) => ({ error: errors[field] !== undefined, helperText: errors[field] });
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1, maxWidth: 480 }}>
      <Autocomplete
        openText={translate('ra.action.open')}
        closeText={translate('ra.action.close')}
        clearText={translate('ra.action.clear_input_value')}
        options={organisations}
        value={organisation}
        onChange={(_, chosen) => setOrganisation(chosen)}
        getOptionLabel={({ name }) => name}
        filterOptions={filterByName}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        renderInput={(parameters) => (
          <TextField {...parameters} required label={translate('periods.organisation')} {...errorProps('organisationId')} />
        )}
      />
      <ZonedTimeField
        field={{ required: true, label: translate('periods.until', { timeZone }) }}
        name={translate('periods.until', { timeZone })}
        value={until}
        reading={parsedUntil}
        timeZone={timeZone}
        selected={selectedInstant}
        error={errors.until ?? null}
        help={translate('resource.untilByTheClockOf', { timeZone })}
        onType={setUntil}
        onChoose={setChosen}
      />
      <TextField
        required
        multiline
        label={translate('periods.reason')}
        value={reason}
        onChange={(event) => draft.write(event.target.value)}
        {...errorProps('reason')}
      />
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
      <div>
        <Button type="submit" variant="outlined" loading={isBusy}>
          {translate('periods.except')}
        </Button>
      </div>
    </Box>
  );
}
