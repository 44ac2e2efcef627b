import { allSolutionFiles, connectionOf, solutionFileWith } from '@pilotage/db';
import { filesWithoutRow, type Rooms } from '../discussion/filesWithoutRow.ts';

const says = { gone: 'whose file is gone', changed: 'whose file is not the one that was kept' } as const;

/** The same of files that came with solutions. */
async function solutionFaults({ stores, files }: Rooms): Promise<{ held: number; faults: string[] }> {
  const on = connectionOf(stores.system());
  const all = await allSolutionFiles(on);
  const faults: string[] = [];
  for (const file of all) {
    const state = await files.stateOf(file);
    if (state === 'kept' || (await solutionFileWith(on, file.fileKey)) === null) continue;
    faults.push(`file ${file.fileKey} of a solution (${file.name}) is one ${says[state]}: ${file.storedAs}`);
  }
  return { held: all.length, faults };
}

/** Evidence files that are gone, are others than were kept, or of which no row tells. */
export async function fileFaults(rooms: Rooms, now: Date): Promise<{ held: number; faults: string[] }> {
  const { stores, files } = rooms;
  const faults: string[] = [];
  const attachments = await stores.system().all('attachments');
  for (const attachment of attachments) {
    const state = await files.stateOf(attachment);
    // One that was removed meanwhile is not missed.
    if (state === 'kept' || (await stores.system().count('attachments', { id: attachment.id })) === 0) continue;
    faults.push(`attachment ${attachment.id} (${attachment.fileName}) is one ${says[state]}: ${attachment.storedAs}`);
  }
  const ofSolutions = await solutionFaults(rooms);
  const orphans = (await filesWithoutRow(rooms, now)).map((name) => `file ${name} belongs to no attachment`);
  return { held: attachments.length + ofSolutions.held, faults: [...faults, ...ofSolutions.faults, ...orphans] };
}
