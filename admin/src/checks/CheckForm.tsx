import Typography from '@mui/material/Typography';
import { BooleanInput, FormDataConsumer, SelectInput, useTranslate } from 'react-admin';
import { checkKinds, checkSeverities, fieldsOfKind } from '@pilotage/shared';
import { choicesOf } from '../resource/fields/ChoiceText.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';
import { CheckPreview } from './CheckPreview.tsx';

const parseKind = (value: unknown) => checkKinds.find((kind) => kind === value);

function KindFields({ kind }: { kind: unknown }) {
  const translate = useTranslate();
  const checkKind = parseKind(kind);
  if (!checkKind) return null;
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate(`checks.help.${checkKind}`)}
      </Typography>
      {fieldsOfKind[checkKind].map((field) =>
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
      {isNew && <SelectInput source="kind" choices={choicesOf(checkKinds, 'resources.checks.choices.kind')} />}
      <FormDataConsumer>{({ formData }) => <KindFields kind={formData.kind} />}</FormDataConsumer>
      <SelectInput source="severity" choices={choicesOf(checkSeverities, 'resources.checks.choices.severity')} />
      <BooleanInput source="active" />
      <CheckPreview />
    </>
  );
}
