import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { checkKinds, fieldsOfKind } from '@pilotage/shared';
import { createInput } from '../resource/screens/createInput.tsx';

const parseKind = (value: unknown) => checkKinds.find((kind) => kind === value);

/** What a check of the chosen kind needs to know. */
export function KindInputs() {
  const translate = useTranslate();
  const kind = parseKind(useWatch({ name: 'kind' }));
  if (!kind) return null;
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate(`checks.help.${kind}`)}
      </Typography>
      {fieldsOfKind[kind].map((field) => createInput('checks', { key: field, source: field }))}
    </>
  );
}
