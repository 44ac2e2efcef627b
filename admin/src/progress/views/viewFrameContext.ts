import { type ComponentType, createContext, type ReactNode } from 'react';

/** What a view has to show, wherever it stands. */
export interface ViewFrameProps {
  /** The finding in one sentence. */
  sentence: ReactNode;
  /** Which figures it is about. */
  context: ReactNode;
  /** How much of the expected data the view contains. */
  counted: string;
  notes: ReactNode;
  isIllustrative: boolean;
  /** The chart; undefined: the table is the picture. */
  chart: ReactNode;
  table: ReactNode;
}

/** How a view is drawn that does not stand on a page of its own: without inputs and buttons. */
export interface ViewFrame {
  Content: ComponentType<ViewFrameProps>;
  Failure: ComponentType<{ error: unknown; onRetry: () => void }>;
  /** Height in px of what is shown while it loads. */
  height: number;
}

/** The frame of the views around; null: each is a page with inputs and buttons. */
export const ViewFrameContext = createContext<ViewFrame | null>(null);
