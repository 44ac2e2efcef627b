import type { ComponentStates } from '../../gallery/componentStates.ts';
import { type IconMark, MarkIcon } from './MarkIcon.tsx';

const stateOf = (marks: readonly IconMark[]) => ({
  element: (
    <ul>
      {marks.map((mark) => (
        <li key={mark}>
          <MarkIcon mark={mark} /> {mark}
        </li>
      ))}
    </ul>
  ),
});

export default {
  'no bar': stateOf(['zero', 'missing', 'notDue', 'notApplicable', 'withheld', 'inReview', 'notExpected', 'zeroDenominator']),
  'no status': stateOf(['noAttainment', 'none', 'noData']),
  illustrative: stateOf(['illustrative', 'noAttainment']),
  statuses: stateOf(['ahead', 'onTrack', 'atRisk', 'behind']),
  reports: stateOf(['onTime', 'late', 'missing', 'notDue', 'notExpected']),
} satisfies ComponentStates;
