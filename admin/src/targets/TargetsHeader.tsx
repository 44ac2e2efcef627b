import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Organisation } from '@pilotage/shared';
import { IllustrativeNote } from '../charts/IllustrativeNote.tsx';
import { OutboxStatus } from '../measurements/outbox/OutboxStatus.tsx';
import type { FillKind } from './fill/planFill.ts';
import type { TargetRow } from './rows/targetRow.ts';
import { DownloadTargets } from './template/DownloadTargets.tsx';
import type { TargetFile } from './template/targetFile.ts';
import { UploadTargets } from './template/UploadTargets.tsx';
import type { TargetOutbox } from './outbox/TargetOutbox.ts';

interface TargetsHeaderProps {
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  /** The organisation of the only column, on a narrow screen. */
  chosenOrganisationId: number | null;
  onChooseOrganisation: (organisationId: number) => void;
  outbox: TargetOutbox;
  mayEdit: boolean;
  isIllustrative: boolean;
  /** The cell that fills start from. */
  activeName: string | null;
  onFill: (kind: FillKind) => void;
  onSplit: () => void;
  onOpenLevels: () => void;
  onUndo: () => void;
  onReadFile: (file: TargetFile) => void;
}

const fills = [
  { kind: 'right', label: 'fillRight' },
  { kind: 'down', label: 'fillDown' },
  { kind: 'all', label: 'fillAll' },
] as const;

/** What the table is for, and what can be done from the chosen cell. */
export function TargetsHeader(props: TargetsHeaderProps) {
  const { organisations, chosenOrganisationId, onChooseOrganisation, outbox, mayEdit, isIllustrative, activeName } = props;
  const translate = useTranslate();
  const isDisabled = activeName === null;
  // On a narrow screen there is one column: nothing lies to the right, and there is no room for all buttons.
  const shownFills = chosenOrganisationId === null ? fills : fills.slice(1);
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 320px' }}>
          {translate(mayEdit ? 'targets.help' : 'targets.readOnly')} {isIllustrative && <IllustrativeNote />}
        </Typography>
        {mayEdit && <OutboxStatus outbox={outbox} isLocked={false} onUndo={props.onUndo} />}
        <DownloadTargets rows={props.rows} organisations={organisations} outbox={outbox} />
        {mayEdit && <UploadTargets onRead={props.onReadFile} />}
        <Button component={RouterLink} to="/assignments">
          {translate('targets.list')}
        </Button>
      </Box>
      {chosenOrganisationId !== null && organisations.length > 1 && (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('targets.organisation')}
          value={chosenOrganisationId}
          onChange={({ target }) => onChooseOrganisation(Number(target.value))}
        >
          {organisations.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {mayEdit && (
        <Box
          role="group"
          aria-label={translate('targets.actions')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
        >
          {shownFills.map(({ kind, label }) => (
            <Button
              key={kind}
              size="small"
              variant="outlined"
              disabled={isDisabled}
              title={translate(`targets.${label}Help`)}
              onClick={() => props.onFill(kind)}
            >
              {translate(`targets.${label}`)}
            </Button>
          ))}
          <Button size="small" variant="outlined" disabled={isDisabled} onClick={props.onSplit}>
            {translate('targets.splitTotal')}
          </Button>
          <Button
            size="small"
            variant="outlined"
            disabled={isDisabled}
            title={translate('targets.levelsHelp')}
            onClick={props.onOpenLevels}
          >
            {translate('targets.levels')}
          </Button>
          <Typography variant="body2" color="text.secondary" noWrap sx={{ minWidth: { xs: '100%', sm: 0 }, flex: '1 1 160px' }}>
            {activeName ?? translate('targets.noCell')}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
