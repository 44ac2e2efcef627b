import { normalizePeerAddress } from '../access/limits/normalizePeerAddress.ts';
import { type ConnectionPool, consumePoints, createRateLimiter } from '../access/limits/rateLimiter.ts';

const maxPerCalendar = 12;
const maxUnknownPerPeer = 30;

export interface CalendarLimits {
  /** The seconds to wait after too many requests of a calendar; null when this one is allowed. */
  consumeKnown(hash: string): Promise<number | null>;
  /** The same for addresses that lead nowhere, by the peer: programs that serve many people share an address, guesses do not count for them. */
  consumeUnknown(address: string): Promise<number | null>;
}

/** In 15 minutes 12 requests of a calendar, which programs read once an hour, and 30 of addresses that lead nowhere from a peer. */
export function createCalendarLimits(pool: ConnectionPool | null): CalendarLimits {
  const calendars = createRateLimiter(pool, 'calendar', maxPerCalendar);
  const peers = createRateLimiter(pool, 'calendarFrom', maxUnknownPerPeer);
  return {
    consumeKnown: (hash) => consumePoints(calendars, hash),
    consumeUnknown: (address) => consumePoints(peers, normalizePeerAddress(address)),
  };
}
