import { useOutbox } from './useOutbox.ts';

/** Opens the outbox, which sends what waits in it. */
export default function OutboxSync() {
  useOutbox();
  return null;
}
