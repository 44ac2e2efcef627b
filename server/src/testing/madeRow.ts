import { unlike } from './builders.ts';
import type { Scene } from './scene.ts';

export interface MadeRow {
  id: number;
  /** A text of the row that stands in no other, where it has one. */
  canary: string | null;
}

export type Maker = (scene: Scene) => Promise<MadeRow>;

export const withCanary = async (make: (canary: string) => Promise<{ id: number }>): Promise<MadeRow> => {
  const canary = unlike('canary');
  return { id: (await make(canary)).id, canary };
};
