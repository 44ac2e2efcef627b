const namespace = 'http://www.w3.org/2000/svg';

/** All charts within `frame`, one below the other, as one picture on `background`; null where there is none. */
export function chartPicture(frame: HTMLElement | null, background: string): string | null {
  const charts = [...(frame?.querySelectorAll<SVGSVGElement>('[role="img"] svg.recharts-surface') ?? [])];
  if (charts.length === 0) return null;
  const whole = document.createElementNS(namespace, 'svg');
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', background);
  whole.append(ground);
  let height = 0;
  let width = 0;
  for (const chart of charts) {
    const size = chart.getBoundingClientRect();
    const named = document.createElementNS(namespace, 'text');
    named.textContent = chart.closest('[role="img"]')?.getAttribute('aria-label') ?? '';
    named.setAttribute('y', String(height + 18));
    named.setAttribute('x', '4');
    named.setAttribute('font-size', '13');
    named.setAttribute('fill', getComputedStyle(chart).color);
    const copy = chart.cloneNode(true);
    if (copy instanceof SVGSVGElement) copy.setAttribute('y', String(height + 26));
    whole.append(named, copy);
    height += size.height + 34;
    width = Math.max(width, size.width);
  }
  whole.setAttribute('xmlns', namespace);
  whole.setAttribute('width', String(Math.ceil(width)));
  whole.setAttribute('height', String(Math.ceil(height)));
  whole.setAttribute('font-family', 'sans-serif');
  return new XMLSerializer().serializeToString(whole);
}
