import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Indicator } from '@pilotage/shared';
import { choiceKey } from '../../resource/fields/choiceKey.ts';

interface DictionaryEntryProps {
  indicator: Indicator;
  owner: string;
  /** How the definition changed; empty where it was always the same. */
  versions: string;
}

const listStyles = {
  m: 0,
  mt: 1,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '12rem minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: 0.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, mb: { xs: 0.5, sm: 0 }, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
} as const;

type Term = [field: string, text: string];

const listTerm = (field: string, text: string | null): Term[] => (text === null ? [] : [[field, text]]);

/** What an indicator means: one term of the dictionary. */
export function DictionaryEntry({ indicator, owner, versions }: DictionaryEntryProps) {
  const translate = useTranslate();
  const { id, code, name, unit, countingRule, valueType, accumulation, direction, dimensions, options, definitionVersion } =
    indicator;
  const word = (field: string, value: string) => translate(choiceKey('indicators', field, value));
  const counted = [word('valueType', valueType), word('accumulation', accumulation), word('direction', direction)];
  const terms: Term[] = [
    ['code', code],
    ['organisationId', owner],
    ['countingRule', countingRule ?? translate('indicators.noRule')],
    ['valueType', valueType === 'text' ? word('valueType', valueType) : counted.join(' · ')],
    ...listTerm('unit', unit),
    ...dimensions.map(({ name: dimension, categories }): Term => ['dimensions', `${dimension}: ${categories.join(', ')}`]),
    ...options.map(({ value, text }): Term => ['options', `${value} = ${text}`]),
    ['definitionVersion', String(definitionVersion)],
    ...listTerm('earlierDefinitions', versions === '' ? null : versions),
  ];
  const fields = [...new Set(terms.map(([field]) => field))];
  return (
    <Card component="article" id={code} sx={{ p: 2, breakInside: 'avoid' }}>
      <Typography variant="h6" component="h3">
        <Link component={RouterLink} to={`/indicators/${id}/show`}>
          {name}
        </Link>
      </Typography>
      <Box component="dl" sx={listStyles}>
        {fields.map((field) => (
          <Box key={field} sx={{ display: 'contents' }}>
            <dt>{translate(`resources.indicators.fields.${field}`)}</dt>
            <dd>
              {terms
                .filter(([each]) => each === field)
                .map(([, text]) => text)
                .join('\n')}
            </dd>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
