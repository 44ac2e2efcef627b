import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export interface DocumentFonts {
  regular: Buffer;
  bold: Buffer;
}

const require = createRequire(import.meta.url);
const readFont = (name: string): Promise<Buffer> => readFile(require.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`));

let fonts: Promise<DocumentFonts> | null = null;

async function readFonts(): Promise<DocumentFonts> {
  const [regular, bold] = await Promise.all([readFont('400Regular/NotoSans_400Regular'), readFont('700Bold/NotoSans_700Bold')]);
  return { regular, bold };
}

/** Noto Sans, which has the letters of all languages of the product. Read once, with the first document. */
export function loadDocumentFonts(): Promise<DocumentFonts> {
  fonts ??= readFonts();
  return fonts;
}
