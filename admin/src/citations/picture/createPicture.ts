import { convertToPng } from '../../progress/export/convertToPng.ts';
import { drawAsSvg } from '../../progress/export/drawAsSvg.ts';
import { createPictureHtml } from './createPictureHtml.ts';

/** A still picture of what is shown, ready to be pasted or saved. The source stands once in each: below the picture in the HTML, in it in the file. */
export interface CitedPicture {
  html: string;
  text: string;
  png: Blob;
}

interface PictureInput {
  /** The element that is drawn. */
  frame: HTMLElement | null;
  title: string;
  /** The finding; empty: the citation says it. */
  sentence: string;
  /** What limits it, and what its marks mean; empty: nothing. */
  note: string;
  /** The citation with its source and its address. */
  text: string;
  address: string;
  background: string;
}

const readAsAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The browser could not read the image.'));
    reader.readAsDataURL(blob);
  });

/** Draws what the frame shows with its title, finding, source and address. Throws an Error where the browser makes no image. */
export async function createPicture(input: PictureInput): Promise<CitedPicture> {
  const { frame, title, sentence, note, text, address, background } = input;
  if (frame === null) throw new Error('Nothing is shown.');
  const draw = (texts: readonly string[]) => {
    const drawing = drawAsSvg(frame, [title, ...texts], background);
    if (drawing === null) throw new Error('Nothing is shown.');
    return drawing;
  };
  const [plain, withSource] = [draw([sentence, note]), draw([sentence, note, text])];
  const png = await convertToPng(withSource);
  const image = await readAsAddress(await convertToPng(plain));
  const linked = { address, sentence: sentence === '' ? text : sentence, text, image, width: plain.width };
  return { html: createPictureHtml(linked), text: sentence === '' ? text : `${sentence} ${text}`, png };
}
