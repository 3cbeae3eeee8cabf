import type { StoredMention } from '../../utils/clippings/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { describe } from '../entity/describe.ts';
import { formatNumber } from '../format.ts';
import { kindLabels } from '../labels.ts';

interface FactListProps {
  /** The page text of the article. */
  text: string;
  mentions: StoredMention[];
  shownKinds: Record<EntityKind, boolean>;
  onToggleKind: (kind: EntityKind) => void;
  onReveal: (mention: StoredMention) => void;
}

/** What was recognised in the article, by kind, each entry leading to its place; kinds can be switched off in the text. */
export function FactList({ text, mentions, shownKinds, onToggleKind, onReveal }: FactListProps) {
  return (
    <>
      {(Object.keys(kindLabels) as EntityKind[]).map(kind => {
        const own = mentions.filter(mention => mention.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} class="fact-group">
            <h3>
              <label>
                <input type="checkbox" checked={shownKinds[kind]} onChange={() => onToggleKind(kind)} />
                <span class={`mark-${kind}`}>{t(kindLabels[kind])}</span>
              </label>
            </h3>
            <ul class="fact-entries">
              {entriesOf(own).map(({ first, count }) => {
                const { name, facts } = describe(first.entity);
                return (
                  <li key={first.id}>
                    <button type="button" onClick={() => onReveal(first)}>
                      <span>{name}</span>
                      {kind !== 'state' && (
                        <span class="soft">{kind === 'quote' ? text.slice(first.entity.start, first.entity.end) : facts.join(' · ')}</span>
                      )}
                    </button>
                    {count > 1 && <span class="facet-count">{formatNumber(count)}</span>}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** States and people once, with the number of their mentions; figures and quotes each. */
function entriesOf(mentions: StoredMention[]): { first: StoredMention; count: number }[] {
  const entries = new Map<string, { first: StoredMention; count: number }>();
  for (const mention of mentions) {
    const key = mention.kind === 'state' || mention.kind === 'official' ? mention.key : mention.id;
    const entry = entries.get(key);
    if (entry) entry.count++;
    else entries.set(key, { first: mention, count: 1 });
  }
  return [...entries.values()];
}
