import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { type PaletteEntry, nextIndex } from './paletteEntries.ts';
import { usePaletteEntries } from './usePaletteEntries.ts';

interface PaletteOptionProps {
  entry: PaletteEntry;
  id: string;
  isChosen: boolean;
  onSelect: () => void;
  onHover: () => void;
}

function PaletteOption({ entry, id, isChosen, onSelect, onHover }: PaletteOptionProps) {
  return (
    <Box
      id={id}
      role="option"
      aria-selected={isChosen}
      onClick={onSelect}
      onMouseMove={onHover}
      sx={{
        px: 2,
        py: 1,
        mx: 1,
        borderRadius: 1.5,
        cursor: 'pointer',
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: 2,
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        outline: isChosen ? '2px solid' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: -2,
      }}
    >
      <span>{entry.text}</span>
      <Typography component="span" variant="body2" color="text.secondary">
        {entry.detail}
      </Typography>
    </Box>
  );
}

/** Opens a page or a record by name, or does what is chosen: a combobox with a list, usable by keyboard. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const base = useId();
  const [typed, setTyped] = useState('');
  const [selectedIndex, setSelectedIndex] = useState(0);
  const { entries, isPending, hasFailed } = usePaletteEntries(typed);
  const activeIndex = Math.min(selectedIndex, entries.length - 1);
  const optionId = (index: number) => `${base}-${index}`;
  useEffect(() => {
    document.getElementById(`${base}-${activeIndex}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex, base]);

  const openEntry = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    if ('run' in entry) entry.run();
    else void navigate(entry.to);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') openEntry(entries[activeIndex]);
    else if (event.key === 'ArrowDown') setSelectedIndex(nextIndex(activeIndex, 1, entries.length));
    else if (event.key === 'ArrowUp') setSelectedIndex(nextIndex(activeIndex, -1, entries.length));
    else return;
    event.preventDefault();
  };
  const groups = [...new Set(entries.map(({ group }) => group))];
  const failed = hasFailed ? translate('shell.palette.failed') : '';
  const emptyText = entries.length === 0 ? translate(isPending ? 'shell.palette.searching' : 'shell.palette.nothing') : '';
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={`${base}-title`}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <h2 id={`${base}-title`} style={visuallyHidden}>
        {translate('shell.palette.title')}
      </h2>
      <InputBase
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setSelectedIndex(0);
        }}
        onKeyDown={handleKeyDown}
        placeholder={translate('shell.palette.placeholder')}
        sx={{ px: 2, py: 1.5, fontSize: '1.0625rem', borderBottom: 1, borderColor: 'divider' }}
        inputProps={{
          role: 'combobox',
          'aria-label': translate('shell.palette.title'),
          'aria-expanded': entries.length > 0,
          'aria-controls': `${base}-list`,
          'aria-autocomplete': 'list',
          'aria-activedescendant': activeIndex >= 0 ? optionId(activeIndex) : undefined,
          autoComplete: 'off',
        }}
      />
      <Box
        id={`${base}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={translate('shell.palette.title')}
        sx={{ py: 1, minHeight: 120, maxHeight: 'min(60vh, 460px)', overflowY: 'auto' }}
      >
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <Typography variant="overline" component="div" aria-hidden="true" sx={{ px: 3, color: 'text.secondary' }}>
              {group}
            </Typography>
            {entries.map((entry, index) =>
              entry.group === group ? (
                <PaletteOption
                  key={entry.id}
                  entry={entry}
                  id={optionId(index)}
                  isChosen={index === activeIndex}
                  onSelect={() => openEntry(entry)}
                  onHover={() => setSelectedIndex(index)}
                />
              ) : null,
            )}
          </div>
        ))}
      </Box>
      {(emptyText !== '' || failed !== '') && (
        <Typography sx={{ px: 3, pb: 2, color: 'text.secondary' }}>
          {failed} {emptyText}
        </Typography>
      )}
      <div role="status" style={visuallyHidden}>
        {isPending ? '' : translate('shell.palette.results', { smart_count: entries.length })}
      </div>
    </Dialog>
  );
}
