import type { ComponentStates } from '../../gallery/componentStates.ts';
import { DraftOffer } from './DraftOffer.tsx';

const nothing = () => undefined;

export default {
  offered: { element: <DraftOffer at="2020-02-01T10:20:00.000Z" onRestore={nothing} onDiscard={nothing} /> },
  replaced: { element: <DraftOffer at="2020-02-01T10:20:00.000Z" isReplaced onRestore={nothing} onDiscard={nothing} /> },
} satisfies ComponentStates;
