import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { OwnerChoice } from './useOwnerChoice.ts';

/** Whose figures the page shows, where there is a choice. */
export function OwnerSelect({ choice: { keys, key, name, choose } }: { choice: OwnerChoice }) {
  const translate = useTranslate();
  if (keys.length < 2) return null;
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth={false}
      label={translate('programme.whose')}
      value={key ?? ''}
      onChange={({ target }) => choose(target.value)}
      sx={{ minWidth: { xs: '100%', sm: 280 } }}
    >
      {keys.map((each) => (
        <MenuItem key={each} value={each}>
          {name(each)}
        </MenuItem>
      ))}
    </TextField>
  );
}
