import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const executablePaths = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/opt/homebrew/bin/soffice'];

/** The path of LibreOffice, or null (Debian: `libreoffice-calc-nogui`). */
export const findLibreOffice = (): string | null => executablePaths.find((path) => existsSync(path)) ?? null;

/** Opens a workbook in LibreOffice with a temporary profile and saves it in another format. */
export async function convertWithLibreOffice(
  program: string,
  workbook: Uint8Array,
  extension: 'xlsx' | 'csv' = 'xlsx',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-office-'));
  try {
    await writeFile(join(folder, 'filled.xlsx'), workbook);
    // 44 34 76: separated by commas, quoted by double quotes, UTF-8.
    const filter = extension === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'csv:Text - txt - csv (StarCalc):44,34,76,1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(
      program,
      ['--headless', profile, '--convert-to', filter, '--outdir', join(folder, 'out'), join(folder, 'filled.xlsx')],
      { timeout: 110_000 },
    );
    return new Uint8Array(await readFile(join(folder, 'out', `filled.${extension}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
