import Typography from '@mui/material/Typography';
import { BooleanInput, FormDataConsumer, SelectInput, useTranslate } from 'react-admin';
import { checkKinds, checkSeverities, fieldsOfKind } from '@pilotage/shared';
import { choicesOf } from '../resource/ChoiceText.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { FigureInput } from '../resource/TypedInputs.tsx';
import { CheckPreview } from './CheckPreview.tsx';

const isKind = (value: unknown) => checkKinds.find((kind) => kind === value);

function Numbers({ kind }: { kind: unknown }) {
  const translate = useTranslate();
  const known = isKind(kind);
  if (!known) return null;
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate(`checks.help.${known}`)}
      </Typography>
      {fieldsOfKind[known].map((field) =>
        field === 'otherIndicatorId' ? (
          <RecordInput key={field} source={field} reference="indicators" />
        ) : (
          <FigureInput key={field} source={field} />
        ),
      )}
    </>
  );
}

export function CheckForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew && <RecordInput source="indicatorId" reference="indicators" />}
      {isNew && <SelectInput source="kind" choices={choicesOf(checkKinds, 'checks.kinds')} />}
      <FormDataConsumer>{({ formData }) => <Numbers kind={formData.kind} />}</FormDataConsumer>
      <SelectInput source="severity" choices={choicesOf(checkSeverities, 'checks.severities')} />
      <BooleanInput source="active" />
      <CheckPreview />
    </>
  );
}
