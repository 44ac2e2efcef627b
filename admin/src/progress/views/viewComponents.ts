import { AttainmentView } from './AttainmentView.tsx';
import { laterViews } from './laterViews.ts';

/** The component of each view. All but the first are in files of their own. */
export const viewComponents = { far: AttainmentView, ...laterViews } as const;
