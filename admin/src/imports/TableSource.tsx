import { type FormEvent, useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import TextField from '@mui/material/TextField';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { useTranslate } from 'react-admin';
import type { ImportedResource } from '@pilotage/shared';
import { DownloadMenu } from '../data/DownloadMenu.tsx';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import type { useTextDraft } from '../drafts/useTextDraft.ts';
import { PublicOrganisationNote } from '../organisations/PublicOrganisationNote.tsx';
import { SheetFileInput } from '../spreadsheets/SheetFileInput.tsx';
import { createPastedFile } from './createPastedFile.ts';
import { TableColumns } from './TableColumns.tsx';

interface TableSourceProps {
  resource: ImportedResource;
  /** The draft of what is pasted. */
  draft: ReturnType<typeof useTextDraft>;
  isBusy: boolean;
  /** What is shown is being created: another text would stop it. */
  isCreating: boolean;
  onRead: (file: File) => void;
  /** What is shown is no longer what stands in the field. */
  onChangeText: () => void;
}

const withPlainLines = (text: string) => text.replace(/\r\n?/g, '\n');

/** Where a table comes from: a file, or what is pasted from a spreadsheet; and the template of both. */
export function TableSource({ resource, draft, isBusy, isCreating, onRead, onChangeText }: TableSourceProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const { text, write } = draft;
  const shownText = useRef<string | null>(null);
  const readText = (pasted: string) => {
    if (pasted.trim() === '') return;
    shownText.current = withPlainLines(pasted);
    onRead(createPastedFile(pasted, translate('imports.pasted')));
  };
  const writeText = (typed: string) => {
    write(typed);
    if (shownText.current === null || shownText.current === withPlainLines(typed)) return;
    shownText.current = null;
    onChangeText();
  };
  const readFile = (file: File) => {
    shownText.current = null;
    onRead(file);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    readText(text);
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {resource === 'organisations' && <PublicOrganisationNote />}
      {resource === 'activities' && <Typography variant="body2">{translate('imports.calendarHelp')}</Typography>}
      <TableColumns resource={resource} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <DownloadMenu label={translate('imports.template')} path={`/${resource}/import-template`} />
        <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => input.current?.click()} disabled={isBusy}>
          {translate('imports.chooseFile')}
        </Button>
        <SheetFileInput ref={input} onChoose={readFile} hasCalendars={resource === 'activities'} />
      </Box>
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
      <TextField
        label={translate('imports.paste')}
        helperText={translate('imports.pasteHelp')}
        value={text}
        multiline
        minRows={4}
        maxRows={14}
        fullWidth
        margin="none"
        onChange={({ target }) => writeText(target.value)}
        onPaste={({ clipboardData }) => {
          // A whole table shows at once what it would create; a piece of one waits for the button.
          if (text.trim() === '' && !isBusy) readText(clipboardData.getData('text/plain'));
        }}
        slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off', readOnly: isCreating } }}
        sx={{ '& textarea': { fontFamily: 'monospace', fontSize: '0.875rem', tabSize: 4 } }}
      />
      <Box>
        <Button type="submit" variant="outlined" disabled={isBusy || text.trim() === ''}>
          {translate('imports.check')}
        </Button>
      </Box>
    </Box>
  );
}
