import type { PublicProgress } from '../publicProgress.ts';
import { countryName, figureText, percent, say } from '../texts/publicTexts.ts';

const IllustrativeChip = () => <span className="chip">◌ {say('illustrative')}</span>;

function AttainmentMeter({ attainment, label, hasFigure }: { attainment: number | null; label: string; hasFigure: boolean }) {
  if (attainment === null) return <div className="muted">{say(hasFigure ? 'notCompared' : 'noFigure')}</div>;
  return (
    <div>
      <meter min={0} max={1} value={Math.min(1, Math.max(0, attainment))} aria-label={say('attainmentOf', { of: label })} />{' '}
      {say('attainment', { percent: percent(attainment, 0) })}
    </div>
  );
}

/** The published progress: the median attainment by country, and the totals by indicator. */
export function ProgressSection({ progress: { through, countries, indicators } }: { progress: PublicProgress }) {
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{say('progress')}</h2>
      <p className="muted">{say('progressText', { through })}</p>
      <h3>{say('byCountry')}</h3>
      <ul className="plain">
        {countries.map(({ country, attainment, hasFigure, n, of, illustrative }) => (
          <li key={country}>
            <strong>{countryName(country)}</strong> {illustrative && <IllustrativeChip />}
            <AttainmentMeter attainment={attainment} label={countryName(country)} hasFigure={hasFigure} />
            <div className="muted">{say('medianOf', { n, of })}</div>
          </li>
        ))}
      </ul>
      <h3>{say('byIndicator')}</h3>
      <ul className="plain">
        {indicators.map(({ name, unit, valueType, decimals, value, target, attainment, n, of, illustrative }) => {
          const level = (figure: number) => (valueType === 'ratio' ? percent(figure, decimals) : figureText(figure, decimals));
          return (
            <li key={name}>
              <strong>{name}</strong> {illustrative && <IllustrativeChip />}
              {value !== null && (
                <div>
                  {target === null
                    ? say('reachedAlone', { value: level(value), unit: unit ?? '' })
                    : say('reached', { value: level(value), target: level(target), unit: unit ?? '' })}
                </div>
              )}
              <AttainmentMeter attainment={attainment} label={name} hasFigure={value !== null} />
              <div className="muted">{say('partnersOf', { n, of })}</div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
