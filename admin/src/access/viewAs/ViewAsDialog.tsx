import { type SyntheticEvent, useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import { isViewableRole, needsOrganisation, type Organisation, type ViewableRole, viewableRoles } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { shortNameOf } from '../../shell/membership/useMembershipNames.ts';
import { useViewAs } from './useViewAs.ts';

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' as const } };

/** Asks as which role, of which organisation, the lead partner looks on. */
export default function ViewAsDialog({
  onClose,
  organisationId = null,
}: {
  onClose: () => void;
  organisationId?: number | null;
}) {
  const translate = useTranslate();
  const titleId = useId();
  const { begin } = useViewAs();
  const { isBusy, run } = useSingleRun();
  const { data: organisations = [] } = useGetList<Organisation>('organisations', all);
  const [role, setRole] = useState<ViewableRole>('partnerStaff');
  const [chosenId, setChosenId] = useState<number | null>(organisationId);
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isOfOrganisation = needsOrganisation(role);
  const start = (event: SyntheticEvent) => {
    event.preventDefault();
    const isIncomplete = isOfOrganisation && chosenId === null;
    setMissing(isIncomplete);
    if (isIncomplete) return;
    void run(async () => {
      try {
        if (await begin({ role, organisationId: isOfOrganisation ? chosenId : null })) onClose();
      } catch (error) {
        const { message } = problemOf(error);
        setProblem(translate(message || 'problem.unknown', { _: message }));
      }
    });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('viewAs.title')}</DialogTitle>
      <form noValidate onSubmit={start}>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 0 }}>
          <DialogContentText>{translate('viewAs.help')}</DialogContentText>
          {problem !== null && <Alert severity="error">{problem}</Alert>}
          <TextField
            select
            autoFocus
            margin="none"
            label={translate('viewAs.role')}
            value={role}
            onChange={({ target }) => {
              if (isViewableRole(target.value)) setRole(target.value);
            }}
          >
            {viewableRoles.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`resources.memberships.choices.role.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          {isOfOrganisation && (
            <Autocomplete
              options={organisations}
              value={organisations.find(({ id }) => id === chosenId) ?? null}
              onChange={(_event, chosen) => {
                setMissing(false);
                setChosenId(chosen?.id ?? null);
              }}
              getOptionLabel={shortNameOf}
              getOptionKey={({ id }) => id}
              isOptionEqualToValue={(option, value) => option.id === value.id}
              renderInput={(params) => (
                <TextField
                  {...params}
                  margin="none"
                  required
                  label={translate('viewAs.organisation')}
                  error={isMissing}
                  helperText={isMissing ? translate('viewAs.noOrganisation') : undefined}
                />
              )}
            />
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('viewAs.start')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
