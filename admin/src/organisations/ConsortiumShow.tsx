import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Labeled, ShowBase, SimpleShowLayout, Title, useRecordContext, useTranslate } from 'react-admin';
import type { Consortium } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { useFormats } from '../resource/format.ts';
import { createField } from '../resource/screens/createField.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { formatHour } from './formatHour.ts';

/** The countries of the consortium by their names. */
function Countries() {
  const consortium = useRecordContext<Consortium>();
  const formats = useFormats();
  const codes = consortium?.countries ?? [];
  if (codes.length === 0) return <EmptyValue />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {codes.map((code) => (
        <li key={code}>{countryName(code, formats.locale)}</li>
      ))}
    </Box>
  );
}

function DigestHour() {
  const consortium = useRecordContext<Consortium>();
  return <span>{formatHour(consortium?.digestHour ?? 0)}</span>;
}

/** The consortium for those who may only read about it. */
export function ConsortiumShow() {
  const translate = useTranslate();
  const field = (source: string) => createField('consortium', { key: source, source });
  return (
    <ShowBase resource="consortium" id={1} loading={<Loading />}>
      <Title title={translate('organisations.consortiumTitle')} />
      <Card sx={{ maxWidth: 720 }}>
        <SimpleShowLayout>
          {['name', 'title', 'programme', 'priority', 'startsOn', 'endsOn'].map(field)}
          <Labeled label="resources.consortium.fields.countries">
            <Countries />
          </Labeled>
          {['currency', 'timeZone', 'publishesProgress', 'about'].map(field)}
          <Labeled label="resources.consortium.fields.digestHour">
            <DigestHour />
          </Labeled>
        </SimpleShowLayout>
      </Card>
    </ShowBase>
  );
}
