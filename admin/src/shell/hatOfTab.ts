import { useEffect, useState } from 'react';

const channelName = 'pilotage-hat';

/** Tells the other tabs of this browser that the session wears another hat now. */
export function tellOtherTabs(membershipId: number): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(membershipId);
  channel.close();
}

/** Whether another tab changed the hat since this page was loaded. */
export function useIsHatElsewhere(active: number | null): boolean {
  const [elsewhere, setElsewhere] = useState<number | null>(null);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = (event: MessageEvent<unknown>) => setElsewhere(typeof event.data === 'number' ? event.data : null);
    return () => channel.close();
  }, []);
  return elsewhere !== null && active !== null && elsewhere !== active;
}
