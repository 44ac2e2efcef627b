import { uniqueName } from './apiFactories.ts';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';

export interface CreatedRow {
  id: number;
  /** A text that occurs only in this row; null if it has none. */
  canary: string | null;
}

export type RowFactory = (fixtures: PartnersFixture) => Promise<CreatedRow>;

export const createWithCanary = async (create: (canary: string) => Promise<{ id: number }>): Promise<CreatedRow> => {
  const canary = uniqueName('canary');
  return { id: (await create(canary)).id, canary };
};
