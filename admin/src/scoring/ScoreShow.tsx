import { Show, useRecordContext } from 'react-admin';
import type { Score } from '@pilotage/shared';
import { useSession } from '../access/session/session.ts';
import { ScoreDetails } from './ScoreDetails.tsx';
import { ScoringPage } from './ScoringPage.tsx';

function ScoreView() {
  const score = useRecordContext<Score>();
  const session = useSession();
  if (!score || !session) return null;
  return score.userId === session.user.id ? <ScoringPage key={score.id} score={score} /> : <ScoreDetails score={score} />;
}

/** For its juror the scoring page; for others who scored, and the points where they may read them. */
export default function ScoreShow() {
  return (
    <Show actions={false} title={false} component="div">
      <ScoreView />
    </Show>
  );
}
