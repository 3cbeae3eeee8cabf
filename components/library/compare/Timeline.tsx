import { t } from '../../../utils/i18n/t.ts';
import { formatNumber, uiLanguage } from '../../format.ts';
import { counted } from '../../plural.ts';
import { useWidth } from '../../useWidth.ts';
import { type Filter, formatRoute, within } from '../route.ts';
import type { Period } from './counts.ts';

interface TimelineProps {
  step: 'month' | 'quarter' | 'year';
  periods: Period[];
  /** What is counted is narrowed to; the clippings of a bar are as well. */
  filter: Filter;
  /** Lower, where it is not all there is to see. */
  isLow?: boolean;
}

const foot = 34;
/** Room for a label below the axis. */
const labelWidth = { month: 92, quarter: 48, year: 48 };
/** Room for the numbers beside the axis: what stands between, and for each digit. */
const [gap, digit] = [8, 9];

/** Clippings by time of publication: bars that lead to the list, and the same as a table. */
export function Timeline({ step, periods, filter, isLow = false }: TimelineProps) {
  // Drawn in the width there is, so that the letters keep their size.
  const [width, holder] = useWidth<HTMLElement>(1000);
  const height = isLow ? 150 : 260;
  const most = Math.max(1, ...periods.map(period => period.count));
  const scale = niceScale(most);
  const side = gap + digit * Math.max(3, ...scale.marks.map(mark => formatNumber(mark).length));
  const slot = (width - side) / Math.max(1, periods.length);
  // The one month of a young library is a bar, not a wall.
  const bar = Math.min(slot * 0.76, 56);
  /** Of quarters the first of a year is labelled. */
  const isNamed = (from: string) => step !== 'quarter' || from.endsWith('-01-01');
  const named = periods.filter(({ from }) => isNamed(from));
  const labelEvery = Math.ceil((named.length * labelWidth[step]) / (width - side));
  /** However few, they are seen. */
  const leastHeight = 3;
  const y = (count: number) => (height - foot) * (1 - count / scale.top) + 6;
  return (
    <>
      <nav ref={holder} aria-label={t('timelineLabel')}>
        <p class="soft axis-unit">{t(`timelineBy_${step}`)}</p>
        <svg class={`timeline ${isLow ? 'low' : ''}`} viewBox={`0 0 ${width} ${height + 8}`}>
          <title>{t('timelineLabel')}</title>
          {scale.marks.map(mark => (
            <g key={mark}>
              <line x1={side} x2={width} y1={y(mark)} y2={y(mark)} class="grid-line" />
              <text x={side - gap} y={y(mark) + 4} text-anchor="end" class="axis">
                {formatNumber(mark)}
              </text>
            </g>
          ))}
          {periods.map((period, index) => {
            const name = `${periodName(period.from, step)}: ${counted('countClippings', period.count)}, ${counted('countFigures', period.figures)}`;
            const left = side + index * slot;
            const barHeight = Math.max(leastHeight, height - foot + 6 - y(period.count));
            return (
              <g key={period.from}>
                {period.count > 0 && (
                  <a
                    href={formatRoute({ filter: { ...filter, ...within(filter, period.from, period.to) }, sort: 'published' })}
                    aria-label={name}
                  >
                    <title>{name}</title>
                    <rect
                      x={left + (slot - bar) / 2}
                      y={height - foot + 6 - barHeight}
                      width={bar}
                      height={barHeight}
                      rx={Math.min(3, slot / 6)}
                      class="bar-mark"
                    />
                  </a>
                )}
                {isNamed(period.from) && named.indexOf(period) % labelEvery === 0 && (
                  <text
                    // At the edge the middle of a label would leave half of it outside.
                    x={left + slot / 2 > width - 40 ? width : left + slot / 2}
                    y={height - 8}
                    text-anchor={left + slot / 2 > width - 40 ? 'end' : 'middle'}
                    class="axis"
                  >
                    {step === 'quarter' ? period.from.slice(0, 4) : periodName(period.from, step)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </nav>
      <details class="as-table">
        <summary>{t('asTable')}</summary>
        <table class="small-table">
          <thead>
            <tr>
              <th scope="col">{t('columnPeriod')}</th>
              <th scope="col" class="number">
                {t('viewClippings')}
              </th>
              <th scope="col" class="number">
                {t('kindFigures')}
              </th>
            </tr>
          </thead>
          <tbody>
            {periods.map(period => (
              <tr key={period.from}>
                <th scope="row">{periodName(period.from, step)}</th>
                <td class="number">{formatNumber(period.count)}</td>
                <td class="number">{formatNumber(period.figures)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function periodName(from: string, step: TimelineProps['step']): string {
  if (step === 'year') return from.slice(0, 4);
  if (step === 'quarter') return t('quarterName', String(Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1), from.slice(0, 4));
  return new Intl.DateTimeFormat(uiLanguage(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(from));
}

/** Round marks for an axis from 0 to at least `most`, at most five. */
function niceScale(most: number): { top: number; marks: number[] } {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map(factor => factor * power).find(candidate => candidate >= rough) ?? 1);
  const top = Math.ceil(most / step) * step;
  return { top, marks: Array.from({ length: top / step + 1 }, (_, index) => index * step) };
}
