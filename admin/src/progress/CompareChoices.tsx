import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { hasFigures, type Indicator } from '@pilotage/shared';
import { usePeriodInFocus } from '../shell/usePeriodInFocus.ts';

/** What is compared, kept in the address. The basis is left to the server where one has no right to another. */
export function useCompareChoices() {
  const [search, setSearch] = useSearchParams();
  const { period, periods, isPending } = usePeriodInFocus();
  const opened = periods.filter((each) => each.state !== 'planned');
  const asked = opened.find((each) => each.id === period?.id) ?? opened.at(-1);
  const choices = {
    indicator: search.get('indicator') ?? '',
    by: search.get('by') ?? 'country',
    basis: search.get('basis') ?? 'approved',
  };
  const choose = (name: keyof typeof choices, value: string) =>
    setSearch((present) => {
      const next = new URLSearchParams(present);
      next.set(name, value);
      return next;
    });
  const explain = (indicator: string, key: string) => {
    const question = new URLSearchParams({ indicator, key, through: String(asked?.number ?? ''), basis: choices.basis });
    return `/explain?${question}`;
  };
  return { choices, choose, period: asked, isPending, explain };
}

export function CompareChoices({ indicators }: { indicators: readonly Indicator[] }) {
  const translate = useTranslate();
  const { choices, choose } = useCompareChoices();
  const consortiums = indicators.filter((each) => each.organisationId === null && hasFigures(each));
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
      <TextField
        select
        size="small"
        label={translate('compare.indicator')}
        value={choices.indicator}
        onChange={(event) => choose('indicator', event.target.value)}
        sx={{ minWidth: 260 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('compare.all')}</MenuItem>
        {consortiums.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        size="small"
        label={translate('compare.by')}
        value={choices.by}
        onChange={(event) => choose('by', event.target.value)}
        sx={{ minWidth: 160 }}
      >
        <MenuItem value="country">{translate('compare.byCountry')}</MenuItem>
        <MenuItem value="organisation">{translate('compare.byOrganisation')}</MenuItem>
      </TextField>
    </Stack>
  );
}
