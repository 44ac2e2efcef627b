import { useOutbox } from './useOutbox.ts';

/** Creates the outbox, which sends its queued changes. */
export default function OutboxSync() {
  useOutbox();
  return null;
}
