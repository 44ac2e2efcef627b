import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

interface EmptiedTargetsProps {
  targets: readonly { position: string; name: string; now: string }[];
}

/** The most that are shown without being asked for. */
const maxOpen = 6;

/** Cells that are empty in the table and have a target here: it stays, and how to take it away is said. */
export function EmptiedTargets({ targets }: EmptiedTargetsProps) {
  const translate = useTranslate();
  if (targets.length === 0) return null;
  return (
    <Box component="details" open={targets.length <= maxOpen} sx={{ mt: 2 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 550 }}>
        {translate('targets.paste.emptied', { smart_count: targets.length })}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {translate('targets.paste.emptiedHelp')}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 0, pl: 3 }}>
        {targets.map(({ position, name, now }) => (
          <li key={position}>{translate('targets.paste.stays', { name, now })}</li>
        ))}
      </Box>
    </Box>
  );
}
