import type { ComponentStates } from '../../gallery/componentStates.ts';
import { ProgressRing } from './ProgressRing.tsx';

const stateOf = (done: number, all: number, text = `${done} of ${all} figures are reported`) => ({
  element: <ProgressRing done={done} all={all} text={text} />,
});

export default {
  'nothing expected': stateOf(0, 0),
  'nothing reported': stateOf(0, 18),
  some: stateOf(14, 18),
  all: stateOf(18, 18),
  'long text': stateOf(140, 180, 'Figures of all pilots and of the consortium are reported for the fifth period. '.repeat(3)),
} satisfies ComponentStates;
