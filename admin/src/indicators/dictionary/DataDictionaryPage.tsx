import { useState } from 'react';
import Download from '@mui/icons-material/DownloadOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Title, useGetList, useNotify, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Indicator, indicatorKinds } from '@pilotage/shared';
import { FormatMenu } from '../../data/FormatMenu.tsx';
import { saveTable } from '../../data/saveTable.ts';
import type { TableFormat } from '../../data/tableFormats.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { choiceKey } from '../../resource/fields/choiceKey.ts';
import { useFormats } from '../../resource/format.ts';
import { ListError } from '../../resource/lists/ListError.tsx';
import { Loading } from '../../shell/pages/Loading.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { useDefinitionVersionTexts } from '../definitions/useDefinitionVersionTexts.ts';
import { createDictionaryRows, searchIndicators } from './createDictionaryRows.ts';
import { DictionaryEntry } from './DictionaryEntry.tsx';

const noIndicators: Indicator[] = [];
const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'code', order: 'ASC' as const } };

/** What every indicator means that the viewer reads, to be searched, printed and saved. */
export default function DataDictionaryPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const names = useDisplayNames();
  const { locale } = useFormats();
  const [text, setText] = useState('');
  const { data = noIndicators, isPending, error } = useGetList<Indicator>('indicators', all);
  const found = searchIndicators(data, text);
  const ownerOf = ({ organisationId }: Indicator) =>
    organisationId === null ? translate('indicators.ofConsortium') : names.organisation(organisationId);
  const versionsOf = useDefinitionVersionTexts();
  const save = async (format: TableFormat) => {
    const rows = createDictionaryRows(found, {
      labelOf: (field) => translate(`resources.indicators.fields.${field}`),
      wordOf: (field, value) => translate(choiceKey('indicators', field, value)),
      ownerOf,
      versionsOf,
    });
    try {
      await saveTable({ name: translate('indicators.dictionary.title'), format, rows, locale });
    } catch {
      notify('compare.noFile', { type: 'warning' });
    }
  };
  if (error) return <ListError />;
  if (isPending) return <Loading />;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('indicators.dictionary.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', ...hiddenInPrint }}>
        <TextField
          type="search"
          size="small"
          label={translate('indicators.dictionary.search')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          sx={{ flex: '1 1 16rem', maxWidth: '28rem' }}
        />
        <Box sx={{ flex: 1 }} />
        <Button size="small" component={RouterLink} to="/indicators" startIcon={<ListIcon />}>
          {translate('indicators.dictionary.toList')}
        </Button>
        <FormatMenu
          onChoose={(format) => void save(format)}
          trigger={(props) => (
            <Button size="small" startIcon={<Download />} {...props}>
              {translate('resource.export.label')}
            </Button>
          )}
        />
      </Box>
      <Typography role="status">
        {translate('indicators.dictionary.found', { smart_count: found.length, all: data.length })}
      </Typography>
      {indicatorKinds.map((kind) => {
        const ofKind = found.filter((indicator) => indicator.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Box component="section" key={kind} aria-labelledby={`kind-${kind}`} sx={{ display: 'grid', gap: 1.5 }}>
            <Typography id={`kind-${kind}`} variant="h5" component="h2">
              {translate(choiceKey('indicators', 'kind', kind))}
            </Typography>
            {ofKind.map((indicator) => (
              <DictionaryEntry
                key={indicator.id}
                indicator={indicator}
                owner={ownerOf(indicator)}
                versions={versionsOf(indicator)}
              />
            ))}
          </Box>
        );
      })}
    </Box>
  );
}
