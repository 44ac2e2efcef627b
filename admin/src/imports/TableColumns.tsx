import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ImportedResource, listImportChoices, metaOf, recordImports, requiredFieldsOf, resourceOf } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { choiceKey } from '../resource/fields/choiceKey.ts';
import { useFormats } from '../resource/format.ts';
import { useTableTexts } from './useTableTexts.ts';

/** What a column takes, a sentence each: its words or kind, and what its head does not say. */
function useColumnRules(resource: ImportedResource) {
  const translate = useTranslate();
  const formats = useFormats();
  const ability = useAbility();
  const describeKind = (field: string): string => {
    const choices = listImportChoices(ability, resource, field);
    if (choices.length > 0)
      return translate('imports.oneOf', {
        choices: formats.list(choices.map((value) => translate(choiceKey(resource, field, value), { _: value }))),
      });
    const schema = resourceOf(resource).fields[field];
    const { kind, length = 0, format } = schema ? metaOf(schema) : { kind: 'text' as const };
    if (kind === 'whole') return translate('imports.wholeNumber');
    return kind === 'text' && format === undefined ? translate('imports.text', { limit: formats.figure(length) }) : '';
  };
  return (field: string): string[] =>
    [describeKind(field), translate(`imports.help.${resource}.${field}`, { _: '' })].filter((text) => text !== '');
}

/** The columns of a table before there is one: what each takes, whether it is needed, and an example row. */
export function TableColumns({ resource }: { resource: ImportedResource }) {
  const translate = useTranslate();
  const { columnName } = useTableTexts(resource);
  const rulesOf = useColumnRules(resource);
  const required = new Set(requiredFieldsOf(resourceOf(resource)));
  return (
    <Box
      component="section"
      aria-labelledby="import-columns"
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography id="import-columns" component="h2" variant="subtitle1">
        {translate('imports.columns')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('imports.columnsHelp')}
      </Typography>
      <Table
        size="small"
        aria-labelledby="import-columns"
        sx={{ '& td, & th': { verticalAlign: 'top', px: { xs: 0.75, sm: 1.5 }, overflowWrap: 'anywhere' } }}
      >
        <TableHead>
          <TableRow>
            {['column', 'belongs', 'example'].map((head) => (
              <TableCell key={head} component="th" scope="col">
                {translate(`imports.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {recordImports[resource].columns.map((field) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row" sx={{ minWidth: { sm: 130 } }}>
                {columnName(field)}
                {required.has(field) && (
                  <Typography variant="caption" component="div" color="text.secondary">
                    {translate('imports.needed')}
                  </Typography>
                )}
              </TableCell>
              <TableCell>
                {rulesOf(field).map((rule) => (
                  <div key={rule}>{rule}</div>
                ))}
              </TableCell>
              <TableCell sx={{ width: { xs: '26%', sm: '30%' } }}>
                {translate(`imports.examples.${resource}.${field}`, { _: '' })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
