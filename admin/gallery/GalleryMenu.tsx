import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { GalleryEntry } from './galleryEntries.ts';

interface GalleryMenuProps {
  entries: readonly GalleryEntry[];
  /** Address of the chosen state. */
  chosen: string;
}

const goTo = (address: string) => {
  window.location.hash = address;
};

/** Where there is no room for a list beside the state. */
function NarrowMenu({ entries, chosen }: GalleryMenuProps) {
  return (
    <Box sx={{ display: { md: 'none' }, px: 2, pt: 2, bgcolor: 'background.paper' }}>
      <TextField
        select
        label="State"
        value={chosen}
        onChange={({ target }) => goTo(target.value)}
        slotProps={{ select: { native: true } }}
        sx={{ m: 0 }}
      >
        {entries.map(({ component, states }) => (
          <optgroup key={component} label={component}>
            {states.map(({ name, address }) => (
              <option key={address} value={address}>
                {component}: {name}
              </option>
            ))}
          </optgroup>
        ))}
      </TextField>
    </Box>
  );
}

/** The components by name with their states; the chosen one is marked and in sight. */
export function GalleryMenu({ entries, chosen }: GalleryMenuProps) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      <NarrowMenu entries={entries} chosen={chosen} />
      <Box
        component="nav"
        ref={list}
        aria-label="Components"
        sx={{
          display: { xs: 'none', md: 'block' },
          overflowY: 'auto',
          borderInlineEnd: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
          px: 2,
          py: 2,
        }}
      >
        <Typography component="p" sx={{ fontWeight: 650, mb: 1.5 }}>
          {entries.length} components
        </Typography>
        {entries.map(({ component, states }) => (
          <Box key={component} component="section" sx={{ mb: 1.5 }}>
            <Typography component="h2" variant="body2" sx={{ fontWeight: 650 }}>
              {component}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {states.map(({ name, address }) => (
                <li key={address}>
                  <Link
                    href={`#${address}`}
                    aria-current={address === chosen ? 'page' : undefined}
                    underline="none"
                    sx={{
                      display: 'block',
                      px: 1,
                      py: 0.375,
                      borderRadius: 1,
                      fontSize: '0.8125rem',
                      color: 'text.secondary',
                      '&:hover': { bgcolor: 'action.hover' },
                      '&[aria-current]': { bgcolor: 'action.selected', color: 'text.primary', fontWeight: 600 },
                    }}
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
