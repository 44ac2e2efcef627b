import type { ReactNode } from 'react';
import type { PublicProgress } from '../publicProgress.ts';
import { countryName, figureText, percent, say } from '../texts/publicTexts.ts';
import { AttainmentBar } from './AttainmentBar.tsx';
import { IllustrativeMark } from './IllustrativeMark.tsx';

interface ProgressRowProps {
  name: string;
  attainment: number | null;
  hasFigure: boolean;
  isMarked: boolean;
  children: ReactNode;
}

function ProgressRow({ name, attainment, hasFigure, isMarked, children }: ProgressRowProps) {
  return (
    <li>
      <span className="name">
        <strong>{name}</strong> {isMarked && <IllustrativeMark />}
      </span>
      <span className="value">
        {attainment === null
          ? say(hasFigure ? 'notCompared' : 'noFigure')
          : say('attainment', { percent: percent(attainment, 0) })}
      </span>
      {attainment !== null && <AttainmentBar attainment={attainment} />}
      <span className="muted">{children}</span>
    </li>
  );
}

interface ProgressListProps<Row> {
  title: string;
  rows: readonly Row[];
  children: (row: Row, isMarked: boolean) => ReactNode;
}

/** The rows of a list. Where all of them are illustrative, the heading has the mark in their place. */
function ProgressList<Row extends { illustrative: boolean }>({ title, rows, children }: ProgressListProps<Row>) {
  const areAllMarked = rows.length > 0 && rows.every(({ illustrative }) => illustrative);
  return (
    <>
      <h3>
        {title} {areAllMarked && <IllustrativeMark />}
      </h3>
      <ul className="rows">{rows.map((row) => children(row, row.illustrative && !areAllMarked))}</ul>
    </>
  );
}

type IndicatorProgress = PublicProgress['indicators'][number];

function figureTextOf({ valueType, decimals, value, target, unit }: IndicatorProgress): string | null {
  if (value === null) return null;
  const level = (figure: number) => (valueType === 'ratio' ? percent(figure, decimals) : figureText(figure, decimals));
  const values = { value: level(value), target: level(target ?? 0), unit: unit ?? '' };
  return say(target === null ? 'reachedAlone' : 'reached', values);
}

/** The published progress: the median attainment by country, and the totals by indicator. */
export function ProgressSection({ progress: { through, countries, indicators } }: { progress: PublicProgress }) {
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{say('progress')}</h2>
      <p className="muted">{say('progressText', { through })}</p>
      <ProgressList title={say('byCountry')} rows={countries}>
        {({ country, n, of, ...row }, isMarked) => (
          <ProgressRow key={country} {...row} name={countryName(country)} isMarked={isMarked}>
            {say('medianOf', { n, of })}
          </ProgressRow>
        )}
      </ProgressList>
      <ProgressList title={say('byIndicator')} rows={indicators}>
        {(indicator, isMarked) => {
          const { name, attainment, value, n, of, definedSince } = indicator;
          const figure = figureTextOf(indicator);
          return (
            <ProgressRow key={name} name={name} attainment={attainment} hasFigure={value !== null} isMarked={isMarked}>
              {figure !== null && <span className="figure">{figure} · </span>}
              {say('partnersOf', { n, of })}
              {definedSince !== null && <span className="definition">{say('definedSince', { period: definedSince })}</span>}
            </ProgressRow>
          );
        }}
      </ProgressList>
    </section>
  );
}
