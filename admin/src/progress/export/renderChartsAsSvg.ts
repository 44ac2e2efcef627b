const svgNamespace = 'http://www.w3.org/2000/svg';

/** Renders all charts inside `frame`, stacked, as one SVG on `background`; null where there is no chart. */
export function renderChartsAsSvg(frame: HTMLElement | null, background: string): string | null {
  const charts = [...(frame?.querySelectorAll<SVGSVGElement>('[role="img"] svg.recharts-surface') ?? [])];
  if (charts.length === 0) return null;
  const svg = document.createElementNS(svgNamespace, 'svg');
  const backgroundRect = document.createElementNS(svgNamespace, 'rect');
  backgroundRect.setAttribute('width', '100%');
  backgroundRect.setAttribute('height', '100%');
  backgroundRect.setAttribute('fill', background);
  svg.append(backgroundRect);
  let height = 0;
  let width = 0;
  for (const chart of charts) {
    const size = chart.getBoundingClientRect();
    const caption = document.createElementNS(svgNamespace, 'text');
    caption.textContent = chart.closest('[role="img"]')?.getAttribute('aria-label') ?? '';
    caption.setAttribute('y', String(height + 18));
    caption.setAttribute('x', '4');
    caption.setAttribute('font-size', '13');
    caption.setAttribute('fill', getComputedStyle(chart).color);
    const copy = chart.cloneNode(true);
    if (copy instanceof SVGSVGElement) copy.setAttribute('y', String(height + 26));
    svg.append(caption, copy);
    height += size.height + 34;
    width = Math.max(width, size.width);
  }
  svg.setAttribute('xmlns', svgNamespace);
  svg.setAttribute('width', String(Math.ceil(width)));
  svg.setAttribute('height', String(Math.ceil(height)));
  svg.setAttribute('font-family', 'sans-serif');
  return new XMLSerializer().serializeToString(svg);
}
