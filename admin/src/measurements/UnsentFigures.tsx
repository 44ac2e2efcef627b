import { useOutbox } from './useOutbox.ts';

/** Opens the outbox, which sends what waits in it. */
export default function UnsentFigures() {
  useOutbox();
  return null;
}
