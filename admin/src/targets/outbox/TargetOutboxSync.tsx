import { useTargetOutbox } from './useTargetOutbox.ts';

/** Creates the outbox of targets, which sends its queued changes. */
export default function TargetOutboxSync() {
  useTargetOutbox();
  return null;
}
