import { type FormEvent, useId } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { announce } from '../../../a11y/announcements.ts';
import { useTextDraft } from '../../../drafts/useTextDraft.ts';
import { holdBack } from '../../forms/holdBack.ts';
import { useNameCheck } from '../../inputs/useNameCheck.ts';
import { ListRow } from '../ListRow.tsx';
import { useSavedViews } from './useSavedViews.ts';

const maxNameLength = 60;

/** The saved views of a list as links, and a field to save what it shows now. */
export function SavedViewsDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { resource } = useListContext();
  const { views, current, save, remove, showColumns } = useSavedViews();
  const draft = useTextDraft(`${resource}.savedView`);
  const titleId = useId();
  const name = draft.text.trim();
  const { field, problem, isTooLong, noteMissing } = useNameCheck(name, maxNameLength);
  const isReplacing = views.some((view) => view.name === name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    noteMissing();
    if (name === '') return;
    save(name);
    draft.discard();
    announce(translate('resource.views.saved', { name }));
  };
  const removeView = (removed: string) => {
    remove(removed);
    announce(translate('resource.views.removed', { name: removed }));
    field.current?.focus();
  };
  const help = isReplacing ? 'resource.views.replaces' : 'resource.views.help';
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('resource.views.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {views.length === 0 ? (
          <Typography color="text.secondary">{translate('resource.views.none')}</Typography>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {views.map((view) => (
              <ListRow
                key={view.name}
                content={
                  <Link
                    component={RouterLink}
                    to={{ search: view.search }}
                    aria-current={view === current ? 'page' : undefined}
                    onClick={() => {
                      showColumns(view.hidden);
                      onClose();
                    }}
                    sx={{
                      display: 'inline-block',
                      minHeight: 24,
                      fontWeight: view === current ? 700 : 500,
                      overflowWrap: 'anywhere',
                    }}
                  >
                    {view.name}
                  </Link>
                }
              >
                <Button
                  size="small"
                  onClick={() => removeView(view.name)}
                  aria-label={translate('resource.views.removeOf', { name: view.name })}
                >
                  {translate('ra.action.remove')}
                </Button>
              </ListRow>
            ))}
          </Box>
        )}
        <Box
          component="form"
          noValidate
          onSubmit={isTooLong ? holdBack : submit}
          sx={{ display: 'flex', gap: 1.5, alignItems: 'start', flexWrap: 'wrap' }}
        >
          <TextField
            autoFocus
            required
            inputRef={field}
            label={translate('resource.views.name')}
            value={draft.text}
            error={problem !== undefined}
            helperText={problem ?? translate(help, { name })}
            onChange={(event) => draft.write(event.target.value)}
            slotProps={{ htmlInput: { autoComplete: 'off' } }}
            sx={{ flex: '1 1 240px' }}
          />
          <Button type="submit" variant="contained" sx={{ mt: 1 }}>
            {translate('resource.views.save')}
          </Button>
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
