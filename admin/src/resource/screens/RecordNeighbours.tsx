import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import NavigateBefore from '@mui/icons-material/NavigateBefore';
import NavigateNext from '@mui/icons-material/NavigateNext';
import { usePrevNextController, useResourceContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ListSort } from '../lists/listTab.ts';
import { useFormats } from '../format.ts';

interface NeighbourLinkProps {
  direction: 'previous' | 'next';
  /** The address of the record; undefined where there is none. */
  path: string | undefined;
}

function NeighbourLink({ direction, path }: NeighbourLinkProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const label = translate(`resource.${direction}`, { name: translate(`resources.${resource}.inText`) });
  const icon = direction === 'previous' ? <NavigateBefore /> : <NavigateNext />;
  if (path === undefined)
    return (
      <IconButton aria-label={label} disabled size="small">
        {icon}
      </IconButton>
    );
  return (
    <IconButton component={RouterLink} to={path} aria-label={label} title={label} size="small">
      {icon}
    </IconButton>
  );
}

/** The records before and after this one, in the order of the list it was opened from, or in that in which the list begins. */
export function RecordNeighbours({ order }: { order?: ListSort | undefined }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { hasPrev, hasNext, prevPath, nextPath, index, total } = usePrevNextController({
    linkType: 'show',
    limit: 200,
    ...(order ? { sort: order } : {}),
  });
  if (!hasPrev && !hasNext) return null;
  const place =
    typeof index === 'number' && typeof total === 'number'
      ? translate('resource.place', { at: formats.figure(index + 1), all: formats.figure(total) })
      : '';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <NeighbourLink direction="previous" path={hasPrev ? prevPath : undefined} />
      <Typography variant="body2">{place}</Typography>
      <NeighbourLink direction="next" path={hasNext ? nextPath : undefined} />
    </Box>
  );
}
