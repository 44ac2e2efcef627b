import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { InputHelperText, useInput, useTranslate } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import {
  type Derivation,
  derivationFilters,
  derivationSchema,
  derivationSourceNames,
  derivationSources,
  formatFieldMessage,
  type Indicator,
  validateDerivation,
} from '@pilotage/shared';
import { createDerivation } from './createDerivation.ts';
import { DerivationPreview } from './DerivationPreview.tsx';
import { FilterInput } from './FilterInput.tsx';
import { RuleChoice } from './RuleChoice.tsx';

const typed = 'typed';

/** The rule of the form; what is no rule, such as a draft of an earlier release, is none. */
const ruleOf = (value: unknown): Derivation | null => derivationSchema.safeParse(value).data ?? null;

function validate(value: unknown, values: Partial<Indicator>): string | undefined {
  const [problem] = Object.values(validateDerivation({ ...values, derivation: ruleOf(value) }));
  return problem === undefined ? undefined : formatFieldMessage(problem);
}

/** The first message of the field or of a part of it, which the server names by itself. */
function findMessage(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  return Object.values(error)
    .map(findMessage)
    .find((message) => message !== undefined);
}

/** Composes the rule of an indicator: what is counted, which kinds, by which day. Without a rule figures are typed. */
export function DerivationInput() {
  const translate = useTranslate();
  const { field } = useInput({ source: 'derivation', validate });
  const { errors } = useFormState({ name: 'derivation' });
  const [valueType, accumulation]: unknown[] = useWatch({ name: ['valueType', 'accumulation'] });
  const rule = ruleOf(field.value);
  const fits = valueType === 'count' && accumulation === 'incremental';
  const message = findMessage(errors.derivation);
  const source = rule === null ? null : derivationSources[rule.source];
  return (
    <Box sx={{ display: 'grid', gap: 1, width: '100%' }}>
      <TextField
        select
        name={field.name}
        inputRef={field.ref}
        label={translate('derivations.source')}
        value={rule?.source ?? typed}
        error={message !== undefined}
        helperText={
          message ? (
            <InputHelperText error={message} />
          ) : (
            translate(fits ? 'derivations.sourceHelp' : 'derivations.sourceHelpNotCount')
          )
        }
        onBlur={field.onBlur}
        onChange={({ target }) => {
          const chosen = derivationSourceNames.find((each) => each === target.value);
          field.onChange(chosen === undefined ? null : createDerivation(chosen));
        }}
      >
        <MenuItem value={typed}>{translate('derivations.typed')}</MenuItem>
        {derivationSourceNames.map((name) => (
          <MenuItem key={name} value={name} disabled={!fits && rule?.source !== name}>
            {translate(`derivations.sources.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      {rule !== null && source !== null && (
        <>
          <RuleChoice part="measure" rule={rule} choices={source.measures} onChange={field.onChange} />
          {derivationFilters.map((filter) => (
            <FilterInput key={filter} filter={filter} rule={rule} onChange={field.onChange} />
          ))}
          <RuleChoice part="owner" rule={rule} choices={source.owners} onChange={field.onChange} />
          <RuleChoice part="date" rule={rule} choices={source.dates} onChange={field.onChange} />
          <DerivationPreview derivation={rule} />
        </>
      )}
    </Box>
  );
}
