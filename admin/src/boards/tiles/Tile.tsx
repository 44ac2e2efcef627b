import { useEffect, useId, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { BoardTile } from '@pilotage/shared';
import { addressOfQuestion } from '../../citations/addressOfQuestion.ts';
import { useCitedLimits } from '../../citations/useCitedLimits.ts';
import { useAsOfText } from '../../progress/asOf/useAsOfText.ts';
import { choicesOfView, views } from '../../progress/views/views.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { TileTools } from '../arrange/TileTools.tsx';
import type { Arrangement } from '../arrange/useArrangement.ts';
import { TileBody } from './TileBody.tsx';
import { expectedTileHeight, rememberTileHeight } from './tileHeight.ts';
import { useIsSeen } from './useIsSeen.ts';
import { useTileName } from './useTileName.ts';
import { useTilePeriod } from './useTilePeriod.ts';
import { withPeriod } from './withPeriod.ts';

interface TileProps {
  tile: BoardTile;
  index: number;
  arrangement: Arrangement | null;
  isPrinting: boolean;
}

function hasBasis({ path, params }: BoardTile['question']): boolean {
  const view = path === '/compare' ? views.find((each) => each === params.view) : undefined;
  return view === undefined || choicesOfView[view].basis;
}

/** Which figures a tile is about: period, basis, time and filters. */
function useTileScope({ question }: BoardTile, period: ReturnType<typeof useTilePeriod>): string {
  const translate = useTranslate();
  const textOf = useAsOfText();
  const limitsOf = useCitedLimits();
  const { asOf = '', basis } = question.params;
  const parts = [
    period.number === null
      ? ''
      : translate(period.isNewest ? 'boards.tile.newest' : 'boards.tile.period', { number: period.number }),
    // A view of reports counts those that are in, on no basis.
    hasBasis(question) ? translate(`compare.bases.${basis}`) : '',
    ...limitsOf(question.params),
    asOf === '' ? '' : translate('asOf.knownOn', { at: textOf(asOf) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Keeps the height of a tile once it is complete, so that its place is known the next time. */
function useHeightMemory(tile: BoardTile, isSeen: boolean) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = body.current;
    if (!isSeen || !element) return undefined;
    const observer = new ResizeObserver(() => {
      const content = element.firstElementChild;
      if (content && element.querySelector('[role=progressbar]') === null)
        rememberTileHeight(tile, content.getBoundingClientRect().height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [tile, isSeen]);
  return body;
}

/** One tile of a board. It loads when it comes into sight, and fails alone. */
export function Tile({ tile, index, arrangement, isPrinting }: TileProps) {
  const translate = useTranslate();
  const headingId = useId();
  const isOnTelephone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const frame = useRef<HTMLDivElement>(null);
  const isSeen = useIsSeen(frame, isPrinting);
  const period = useTilePeriod(tile.question);
  const scope = useTileScope(tile, period);
  const name = useTileName()(tile);
  const [height] = useState(() => expectedTileHeight(tile, isOnTelephone));
  const body = useHeightMemory(tile, isSeen);
  const question = period.number === null ? null : withPeriod(tile.question, String(period.number));
  const open = translate(tile.question.path === '/compare' ? 'boards.tile.openCompare' : 'boards.tile.openExplain');
  return (
    <Card
      ref={frame}
      component="section"
      aria-labelledby={headingId}
      data-tile
      sx={{
        gridColumn: { md: tile.width === 'two' ? 'span 2' : 'auto' },
        p: { xs: 2, sm: 2.5 },
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
        minWidth: 0,
        '&[data-drop]': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        '@media print': { border: 0, p: 0, overflow: 'visible' },
      }}
    >
      {arrangement && <TileTools name={name} index={index} arrangement={arrangement} />}
      <div>
        <Typography id={headingId} variant="h2" sx={{ fontSize: '1.125rem', overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {scope}
        </Typography>
      </div>
      {tile.note !== null && <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{tile.note}</Typography>}
      <Box ref={body} sx={{ flex: '1 1 auto' }}>
        {isSeen ? (
          <TileBody
            question={question}
            period={period}
            name={name}
            height={height}
            isNarrow={isOnTelephone || tile.width === 'one'}
          />
        ) : (
          <Box data-unseen sx={{ height }} />
        )}
      </Box>
      {question !== null && (
        <Link
          component={RouterLink}
          to={addressOfQuestion(question, question.params.asOf ?? '')}
          aria-label={translate('boards.tile.openNamed', { open, name })}
          sx={{ alignSelf: 'flex-start', display: 'inline-flex', alignItems: 'center', minHeight: 24, ...hiddenInPrint }}
        >
          {open}
        </Link>
      )}
    </Card>
  );
}
