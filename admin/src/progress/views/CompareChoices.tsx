import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import type { Module } from '@pilotage/shared';
import { FilterInputs } from '../filters/FilterInputs.tsx';
import { filtersOfQuestion } from '../filters/filtersOfQuestion.ts';
import type { CompareChoices as Choices } from './useCompareChoices.ts';
import { choicesOfView, indicatorsOfView } from './views.ts';

interface CompareChoiceProps {
  label: string;
  value: string;
  choices: readonly { value: string; text: string }[];
  onChoose: (value: string) => void;
}

function CompareChoice({ label, value, choices, onChoose }: CompareChoiceProps) {
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={choices.some((each) => each.value === value) ? value : ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {choices.map((each) => (
        <MenuItem key={each.value} value={each.value}>
          {each.text}
        </MenuItem>
      ))}
    </TextField>
  );
}

const inOrder = { pagination: { page: 1, perPage: 100 }, sort: { field: 'number', order: 'ASC' as const } };

/** The modules of the academy, or all of them. */
function ModuleChoice({ value, onChoose }: Pick<CompareChoiceProps, 'value' | 'onChoose'>) {
  const translate = useTranslate();
  const { data: modules = [] } = useGetList<Module>('modules', inOrder);
  const named = modules.map(({ number, name }) => ({ value: String(number), text: `${number}. ${name}` }));
  return (
    <CompareChoice
      label={translate('resources.enrolments.fields.moduleId')}
      value={value}
      choices={[{ value: '', text: translate('compare.allModules') }, ...named]}
      onChoose={onChoose}
    />
  );
}

interface CompareChoicesProps {
  choices: Choices;
  /** Those whose picture is shown: its inputs stay until the next one is there, so that nothing moves before. */
  shown: Choices;
}

/** The inputs for the choices of a view. What all views have stands first and stays in its place. */
export function CompareChoices({ choices, shown }: CompareChoicesProps) {
  const { code, by, basis, bases, indicators, module, choose } = choices;
  const translate = useTranslate();
  const available = choicesOfView[shown.view];
  const allOption = available.indicator === 'all' ? [{ value: '', text: translate('compare.all') }] : [];
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 2fr)' },
      }}
    >
      {available.groupings.length > 1 && (
        <CompareChoice
          label={translate('compare.by')}
          value={by}
          choices={available.groupings.map((value) => ({ value, text: translate(`compare.groupings.${value}`) }))}
          onChoose={(value) => choose('by', value)}
        />
      )}
      {available.basis && (
        <CompareChoice
          label={translate('compare.basis')}
          value={basis}
          choices={bases.map((value) => ({ value, text: translate(`compare.bases.${value}`) }))}
          onChoose={(value) => choose('basis', value)}
        />
      )}
      {available.module && <ModuleChoice value={module} onChoose={(value) => choose('module', value)} />}
      {available.indicator !== null && (
        <CompareChoice
          label={translate('compare.indicator')}
          value={code}
          choices={[
            ...allOption,
            ...indicatorsOfView(shown.view, indicators).map((each) => ({ value: each.code, text: each.name })),
          ]}
          onChoose={(value) => choose('indicator', value)}
        />
      )}
      <FilterInputs has={filtersOfQuestion(shown)} number={shown.period?.number ?? 0} />
    </Box>
  );
}
