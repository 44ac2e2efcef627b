import { filesWithoutRow, type Rooms } from '../discussion/filesWithoutRow.ts';

const says = { gone: 'whose file is gone', changed: 'whose file is not the one that was kept' } as const;

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
  const orphans = await filesWithoutRow(rooms, now);
  return { held: attachments.length, faults: [...faults, ...orphans.map((name) => `file ${name} belongs to no attachment`)] };
}
