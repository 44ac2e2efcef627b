import { isViewingTab } from '../access/session/tabMembership.ts';
import { sendJson } from './request.ts';

/** Saves a file that the server sent. */
export function saveDownload(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves a text or bytes that this page made as a file in the browser. Who looks on as a role has it noted in the audit trail first. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const save = () => saveDownload(name, content, type);
  if (!isViewingTab()) return save();
  // Without a note there is no file: the look on has ended, which the bar says.
  void sendJson('POST', '/session/view-as/exports', { file: name.slice(0, 200) }).then(save, () => undefined);
}
