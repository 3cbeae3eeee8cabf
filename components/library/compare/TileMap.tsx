import { stateCodes } from '../../../utils/gazetteer/stateCodes.ts';
import type { StateCode } from '../../../utils/gazetteer/types.ts';
import { t } from '../../../utils/i18n/t.ts';
import { formatNumber } from '../../format.ts';
import { stateName, stateShort } from '../../states.ts';
import { stateTiles } from '../../stateTiles.ts';
import { formatRoute } from '../route.ts';

interface TileMapProps {
  /** What is counted, in words, for the accessible name. */
  label: string;
  counts: ReadonlyMap<StateCode, number>;
  current: StateCode | null;
}

const size = 84;
const gap = 6;

/** The Länder as a map of tiles, darker where there is more; every tile leads to the page of its Land. Beside it the same as a table. */
export function TileMap({ label, counts, current }: TileMapProps) {
  const most = Math.max(1, ...counts.values());
  const place = (cell: number) => cell * (size + gap) + gap;
  return (
    <div class="tile-map">
      <nav aria-label={label}>
        <svg viewBox={`0 0 ${place(5)} ${place(5)}`}>
          <title>{label}</title>
          {stateCodes.map(code => {
            const [column, row] = stateTiles[code];
            const count = counts.get(code) ?? 0;
            const share = count / most;
            const name = t('tileLabel', stateShort(code), count === 0 ? '–' : formatNumber(count), stateName(code), label);
            return (
              <a
                key={code}
                href={formatRoute({ view: 'states', id: code })}
                aria-label={name}
                aria-current={code === current ? 'true' : undefined}
              >
                <title>{name}</title>
                <g class={`tile ${count === 0 ? 'none' : ''}`} transform={`translate(${place(column)} ${place(row)})`}>
                  <rect width={size} height={size} rx="8" class="tile-ground" />
                  <rect width={size} height={size} rx="8" class="tile-fill" style={{ opacity: count === 0 ? 0 : 0.08 + 0.37 * share }} />
                  <text x="10" y="22" class="tile-name">
                    {stateShort(code)}
                  </text>{' '}
                  <text x={size - 10} y={size - 14} class={`tile-count ${count > 999 ? 'long' : ''}`} text-anchor="end">
                    {count === 0 ? '–' : formatNumber(count)}
                  </text>
                </g>
              </a>
            );
          })}
        </svg>
      </nav>
      <table class="small-table">
        <caption>{label}</caption>
        <tbody>
          {[...stateCodes]
            .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
            .map(code => (
              <tr key={code}>
                <th scope="row">
                  <a href={formatRoute({ view: 'states', id: code })}>{stateName(code)}</a>
                </th>
                <td class="number">{formatNumber(counts.get(code) ?? 0)}</td>
                <td class="bar-cell" aria-hidden="true">
                  <span class="bar" style={{ width: `${(100 * (counts.get(code) ?? 0)) / most}%` }} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
