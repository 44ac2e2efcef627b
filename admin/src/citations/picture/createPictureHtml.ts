interface LinkedPicture {
  /** The permanent address to which the picture leads. */
  address: string;
  /** What the picture shows, in one sentence. */
  sentence: string;
  /** The citation with its source. */
  text: string;
  /** The image as a `data:` address. */
  image: string;
  /** In px. */
  width: number;
}

/** A still picture that leads to its permanent address, with its source below, as HTML. */
export function createPictureHtml({ address, sentence, text, image, width }: LinkedPicture): string {
  const picture = document.createElement('img');
  picture.alt = sentence;
  picture.src = image;
  picture.width = Math.round(width);
  const link = document.createElement('a');
  link.href = address;
  link.append(picture);
  const source = document.createElement('p');
  source.textContent = text;
  return `${link.outerHTML}${source.outerHTML}`;
}
