import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { useCanAccess, useNotify, useRefresh, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { AgendaItem, AgendaTimes, Meeting } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { sendJson } from '../data/request.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useFormats } from '../resource/format.ts';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { Section } from '../resource/Section.tsx';
import { useAgenda } from './useAgenda.ts';

type Direction = -1 | 1;

const buttonIdOf = (id: number, direction: Direction) => `move-${id}-${direction === -1 ? 'up' : 'down'}`;

/** Moves points of the agenda. The button that was used keeps the focus, or its neighbour where it is at the end. */
function useArrange(meeting: Meeting, items: readonly AgendaItem[]) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const describeProblem = useProblemText();
  const { isBusy, run } = useSingleRun();
  const moved = useRef<{ id: number; direction: Direction } | null>(null);
  const order = items.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (moved.current === null || order === '') return;
    const { id, direction } = moved.current;
    moved.current = null;
    const candidates = [buttonIdOf(id, direction), buttonIdOf(id, direction === 1 ? -1 : 1)];
    const buttons = candidates.map((each) => document.getElementById(each));
    buttons.find((button) => button instanceof HTMLButtonElement && !button.disabled)?.focus();
  }, [order]);
  const move = (index: number, direction: Direction) =>
    void run(async () => {
      const ids = items.map(({ id }) => id);
      const [id] = ids.splice(index, 1);
      const item = items[index];
      if (id === undefined || !item) return;
      ids.splice(index + direction, 0, id);
      try {
        await sendJson('POST', `/meetings/${meeting.id}/arrange`, { version: meeting.version, agendaItemIds: ids });
        moved.current = { id, direction };
        announce(translate('meetings.movedTo', { title: item.title, place: index + direction + 1, all: ids.length }));
      } catch (error) {
        const text = describeProblem('meetings', error);
        notify(text, { type: 'error', messageArgs: { _: text } });
      } finally {
        refresh();
      }
    });
  return { isBusy, move };
}

function AgendaTime({ item, times, isFirstOfDay }: { item: AgendaItem; times: AgendaTimes | undefined; isFirstOfDay: boolean }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { startsAt = null, endsAt = null } = times ?? {};
  return (
    <>
      {isFirstOfDay && item.day !== null && <Box sx={{ fontWeight: 600 }}>{formats.day(item.day)}</Box>}
      {startsAt !== null &&
        (endsAt === null
          ? translate('meetings.from', { time: startsAt })
          : translate('meetings.span', { from: startsAt, to: endsAt }))}
    </>
  );
}

/** The agenda of a meeting as a table in its order, with times that follow from durations. */
export function AgendaTable({ meeting }: { meeting: Meeting }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { items, times, isPending } = useAgenda(meeting.id);
  const { isBusy, move } = useArrange(meeting, items);
  const { canAccess } = useCanAccess({ resource: 'agendaItems', action: 'create' });
  const isEditable = canAccess === true;
  const columns = ['place', 'time', 'title', 'minutes', 'presenter', ...(isEditable ? ['move'] : [])].map((id) => ({
    id,
    header: translate(`meetings.columns.${id}`),
    ...(id === 'title' ? { isRowHeader: true, minWidth: 200 } : {}),
  }));
  const cellsOf = (item: AgendaItem, index: number) => ({
    place: formats.figure(index + 1),
    time: (
      <AgendaTime
        item={item}
        times={times[index]}
        isFirstOfDay={item.day !== null && item.day !== (items[index - 1]?.day ?? null)}
      />
    ),
    title: (
      <>
        {isEditable ? (
          <Link component={RouterLink} to={`/agendaItems/${item.id}`}>
            {item.title}
          </Link>
        ) : (
          item.title
        )}
        {item.notes !== null && (
          <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {item.notes}
          </Typography>
        )}
      </>
    ),
    minutes: item.durationMinutes === null ? '' : formats.figure(item.durationMinutes),
    presenter: item.presenterOrganisationId === null ? '' : names.organisation(item.presenterOrganisationId),
    move: (
      <Box sx={{ display: 'flex' }}>
        <IconButton
          id={buttonIdOf(item.id, -1)}
          size="small"
          disabled={index === 0}
          aria-disabled={isBusy}
          aria-label={translate('meetings.moveUp', { title: item.title })}
          onClick={() => move(index, -1)}
        >
          <ArrowUpward fontSize="small" />
        </IconButton>
        <IconButton
          id={buttonIdOf(item.id, 1)}
          size="small"
          disabled={index === items.length - 1}
          aria-disabled={isBusy}
          aria-label={translate('meetings.moveDown', { title: item.title })}
          onClick={() => move(index, 1)}
        >
          <ArrowDownward fontSize="small" />
        </IconButton>
      </Box>
    ),
  });
  return (
    <Section id="meeting-agenda" title={translate('meetings.agenda')}>
      {!isPending && items.length === 0 && <Typography color="text.secondary">{translate('meetings.noAgenda')}</Typography>}
      {items.length > 0 && (
        <SimpleTable
          label={translate('meetings.agendaTable')}
          columns={columns}
          rows={items.map((item, index) => ({ id: item.id, cells: cellsOf(item, index) }))}
        />
      )}
      {isEditable && (
        <Button
          component={RouterLink}
          to={`/agendaItems/create?source=${encodeURIComponent(JSON.stringify({ meetingId: meeting.id }))}`}
          sx={{ mt: 1 }}
        >
          {translate('meetings.addItem')}
        </Button>
      )}
    </Section>
  );
}
