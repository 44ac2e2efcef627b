import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useInput, useTranslate } from 'react-admin';

interface ColourInputProps {
  source: string;
  /** The colour where none is chosen. */
  fallback: string;
}

/** Chooses a colour by the browser's own picker; without one the product's colour holds. */
export function ColourInput({ source, fallback }: ColourInputProps) {
  const translate = useTranslate();
  const { field, id } = useInput({ source });
  const colour: unknown = field.value;
  const isChosen = typeof colour === 'string' && colour !== '';
  return (
    <Box sx={{ mb: 3 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: 'block', color: 'text.secondary', mb: 0.5 }}>
        {translate(`resources.consortium.fields.${source}`)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Box
          component="input"
          type="color"
          id={id}
          value={isChosen ? colour : fallback}
          onBlur={field.onBlur}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => field.onChange(event.target.value)}
          sx={{ width: 64, height: 44, p: 0.5, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
        />
        <Typography>{isChosen ? colour : translate('organisations.colourOfProduct')}</Typography>
        {isChosen && <Button onClick={() => field.onChange(null)}>{translate('organisations.colourReset')}</Button>}
      </Box>
    </Box>
  );
}
