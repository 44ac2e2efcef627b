import type { ComponentStates } from '../../gallery/componentStates.ts';
import { ScaleButtons } from './ScaleButtons.tsx';

const stateOf = (longest: number, value?: number) => ({
  element: (
    <>
      <h3 id="criterion">Impact</h3>
      <p id="criterion-about">How many people it reaches.</p>
      <ScaleButtons
        scale={Array.from({ length: longest + 1 }, (_, step) => ({
          value: step,
          text: step === 0 ? 'Not at all' : `Step ${step}`,
        }))}
        name="criterion"
        nameId="criterion"
        aboutId="criterion-about"
        value={value}
        onMark={() => undefined}
      />
    </>
  ),
});

export default {
  'no points yet': stateOf(5),
  'points given': stateOf(5, 3),
  'the lowest points given': stateOf(5, 0),
  'a long scale': stateOf(10, 10),
} satisfies ComponentStates;
