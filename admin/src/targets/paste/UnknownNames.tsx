import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { listUnknownNames } from './listUnknownNames.ts';
import type { PlacedTargets } from './placedTargets.ts';

/** What of the table has no place here: names that are not known, and what of a file was not read. */
export function UnknownNames({ placed }: { placed: PlacedTargets }) {
  const translate = useTranslate();
  const names = listUnknownNames(placed);
  if (names.length === 0 && placed.ignored.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {names.map(({ kind, name, count }, index) => (
        <div key={`${kind}.${index}`}>
          {translate(name === '' ? 'targets.paste.unknown.noCode' : `targets.paste.unknown.${kind}`, {
            name,
            smart_count: count,
          })}
        </div>
      ))}
      {placed.ignored.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}
