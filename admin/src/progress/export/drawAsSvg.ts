import { wrapText } from './wrapText.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

interface Origin {
  left: number;
  top: number;
}

type Attributes = Readonly<Record<string, string | number>>;

function createShape(name: string, attributes: Attributes): SVGElement {
  const shape = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, String(value));
  return shape;
}

const isTransparent = (colour: string) => colour === 'transparent' || /[,/]\s*0\)$/.test(colour);

/** What is not painted: hidden, or only for screen readers. */
const isUnseen = ({ display, visibility, clipPath }: CSSStyleDeclaration) =>
  display === 'none' || visibility === 'hidden' || clipPath.startsWith('inset');

/** The words of a text by the line on which the browser has put them. */
function findLines(node: Text): { text: string; left: number; middle: number }[] {
  const range = document.createRange();
  const lines: { text: string; left: number; middle: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    const middle = top + height / 2;
    const line = lines.at(-1);
    if (line && Math.abs(line.middle - middle) < 2) line.text += ` ${word}`;
    else lines.push({ text: word, left, middle });
  }
  return lines;
}

function drawText(node: Text, { left, top }: Origin): SVGElement[] {
  const parent = node.parentElement;
  if (!parent) return [];
  const { fontSize, fontWeight, fontStyle, color } = getComputedStyle(parent);
  return findLines(node).map((line) => {
    const text = createShape('text', {
      x: line.left - left,
      y: line.middle - top,
      'dominant-baseline': 'central',
      'font-size': fontSize,
      'font-weight': fontWeight,
      'font-style': fontStyle,
      fill: color,
    });
    text.textContent = line.text;
    return text;
  });
}

function drawBox(element: Element, style: CSSStyleDeclaration, { left, top }: Origin): SVGElement[] {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - left, box.top - top];
  const shapes = isTransparent(style.backgroundColor)
    ? []
    : [createShape('rect', { x, y, width: box.width, height: box.height, fill: style.backgroundColor })];
  const borders = [
    { width: style.borderLeftWidth, colour: style.borderLeftColor, line: { x1: x, x2: x, y1: y, y2: y + box.height } },
    {
      width: style.borderBottomWidth,
      colour: style.borderBottomColor,
      line: { x1: x, x2: x + box.width, y1: y + box.height, y2: y + box.height },
    },
  ];
  for (const { width, colour, line } of borders)
    if (Number.parseFloat(width) > 0 && !isTransparent(colour))
      shapes.push(createShape('line', { ...line, stroke: colour, 'stroke-width': Number.parseFloat(width) }));
  return shapes;
}

/** A picture is cut at its frame, as on screen, unless its style lets it go beyond. */
export const overflowOf = ({ overflowX, overflowY }: Pick<CSSStyleDeclaration, 'overflowX' | 'overflowY'>): string =>
  overflowX === 'visible' && overflowY === 'visible' ? 'visible' : 'hidden';

function drawPicture(svg: SVGSVGElement, style: CSSStyleDeclaration, { left, top }: Origin): SVGElement[] {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return [];
  const { left: x, top: y, width, height } = svg.getBoundingClientRect();
  copy.removeAttribute('style');
  copy.removeAttribute('class');
  const place = { x: x - left, y: y - top, width, height };
  for (const [name, value] of Object.entries({ ...place, overflow: overflowOf(style), color: style.color }))
    copy.setAttribute(name, String(value));
  return [copy];
}

/** All that an element shows, as shapes, in the order in which it is painted. */
function drawElement(element: Element, origin: Origin): SVGElement[] {
  const style = getComputedStyle(element);
  if (isUnseen(style)) return [];
  if (element instanceof SVGSVGElement) return drawPicture(element, style, origin);
  const children = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return drawText(child, origin);
    return child instanceof Element ? drawElement(child, origin) : [];
  });
  return [...drawBox(element, style, origin), ...children];
}

const padding = 16;
const captionHeight = 28;
const lineHeight = 20;
const lineSize = 13;

/** How broad a line below the heading is, in px. */
function createLineMeasure(fontFamily: string): (line: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (line) => line.length * lineSize * 0.6;
  context.font = `${lineSize}px ${fontFamily}`;
  return (line) => context.measureText(line).width;
}

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** Draws what is on screen inside `frame` as one SVG with a heading and further texts in lines of its width, on `background`; null where there is nothing. */
export function drawAsSvg(
  frame: HTMLElement | null,
  [caption = '', ...texts]: readonly string[],
  background: string,
): Drawing | null {
  if (!frame?.firstElementChild) return null;
  // What a table has scrolled away belongs to the picture, too.
  const scrolled = [...frame.querySelectorAll('[role="region"]')];
  const positions = scrolled.map(({ scrollLeft }) => scrollLeft);
  for (const region of scrolled) region.scrollLeft = 0;
  const { left, top, width: visible, height: content } = frame.getBoundingClientRect();
  const width = Math.ceil(Math.max(visible, ...scrolled.map(({ scrollWidth }) => scrollWidth)) + 2 * padding);
  const { fontFamily, color } = getComputedStyle(frame);
  const measure = createLineMeasure(fontFamily);
  const lines = texts.flatMap((text) => wrapText(text, width - 2 * padding, measure));
  const head = captionHeight + lines.length * lineHeight;
  const height = Math.ceil(content + head + 2 * padding);
  const svg = createShape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontFamily });
  const heading = createShape('text', { x: padding, y: padding + 12, 'font-size': 16, 'font-weight': 650, fill: color });
  heading.textContent = caption;
  const below = lines.map((line, index) => {
    const text = createShape('text', {
      x: padding,
      y: padding + captionHeight + 4 + index * lineHeight,
      'font-size': lineSize,
      fill: color,
    });
    text.textContent = line;
    return text;
  });
  const origin = { left: left - padding, top: top - padding - head };
  svg.append(createShape('rect', { width, height, fill: background }), heading, ...below, ...drawElement(frame, origin));
  for (const [index, region] of scrolled.entries()) region.scrollLeft = positions[index] ?? 0;
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}
