import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Derivation } from '@pilotage/shared';

type RulePart = 'measure' | 'date' | 'owner';

const wordsOf = { measure: 'measures', date: 'dates', owner: 'owners' } as const;

interface RuleChoiceProps<P extends RulePart> {
  part: P;
  rule: Derivation;
  choices: readonly Derivation[P][];
  onChange: (rule: Derivation) => void;
}

/** One part of a rule as a menu. Where there is nothing to choose, it is not shown. */
export function RuleChoice<P extends RulePart>({ part, rule, choices, onChange }: RuleChoiceProps<P>) {
  const translate = useTranslate();
  if (choices.length < 2) return null;
  return (
    <TextField
      select
      label={translate(`derivations.${part}`)}
      value={rule[part]}
      onChange={({ target }) => {
        const chosen = choices.find((each) => each === target.value);
        if (chosen !== undefined) onChange({ ...rule, [part]: chosen });
      }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {translate(`derivations.${wordsOf[part]}.${choice}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
