import type { RecordOf, ResourceName } from '@pilotage/shared';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import { dataPathOf } from './archivePaths.ts';

/** The records of a resource as the archive holds them: pages and documents say the same as the data. */
export async function* readArchivedRows<N extends ResourceName>(content: WorkFolder, name: N): AsyncGenerator<RecordOf<N>> {
  for await (const line of content.lines(dataPathOf(name, 'json')))
    if (line.startsWith('{')) yield JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
}
