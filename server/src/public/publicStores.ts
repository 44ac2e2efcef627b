import type { StoreReader } from '@pilotage/db';

/**
 * A visitor's store for what is shown, and the system's for numbers whose records no visitor may read: how many solutions came in, and
 * since which period an indicator is counted anew.
 */
export interface PublicStores {
  reader: StoreReader;
  system: StoreReader;
}
