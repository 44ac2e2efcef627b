import { ThemeProvider } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useAbility } from '../../access/session/session.ts';
import { useConsortiumClock } from '../../progress/useConsortiumClock.ts';
import { useToday } from '../../progress/useToday.ts';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { NotFound } from '../../shell/pages/NotFound.tsx';
import { useMeetingName } from '../useMeetingName.ts';
import { SlideDeck } from './SlideDeck.tsx';
import { createSlidesQuery } from './slidesQuery.ts';
import { createSlidesTheme } from './slidesTheme.ts';

const idPattern = /^[1-9]\d{0,14}$/;

function MeetingSlides({ meetingId }: { meetingId: number }) {
  const translate = useTranslate();
  const ability = useAbility();
  const nameOf = useMeetingName();
  const today = useToday();
  const { isKnown } = useConsortiumClock();
  const rights = {
    tasks: ability.can('read', 'tasks'),
    comments: ability.can('read', 'comments'),
    figures: ability.can('compare', 'measurements'),
  };
  const query = useQuery({ ...createSlidesQuery(meetingId, rights, today), enabled: isKnown });
  const name = query.data ? nameOf(query.data.meeting) : '';
  return (
    <>
      <Title title={translate('meetings.slides.mode', { name })} preferenceKey={false} />
      <ViewState query={query} height={640}>
        {() =>
          query.data && (
            <ThemeProvider theme={createSlidesTheme}>
              <SlideDeck data={query.data} />
            </ThemeProvider>
          )
        }
      </ViewState>
    </>
  );
}

/** Meeting mode: a meeting as slides on a projector, used by keys alone. Once open, it needs no network. */
export default function MeetingSlidesPage() {
  const [params] = useSearchParams();
  const meeting = params.get('meeting') ?? '';
  return idPattern.test(meeting) ? <MeetingSlides key={meeting} meetingId={Number(meeting)} /> : <NotFound />;
}
