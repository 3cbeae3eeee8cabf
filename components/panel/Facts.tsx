import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import type { Entity, EntityKind } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { figureValue } from '../entity/describe.ts';
import { stateName } from '../states.ts';
import { type Group, groupFigures, groupOfficials, groupQuotes, groupStates } from './groups.ts';
import { MentionRow } from './MentionRow.tsx';
import { PanelSection } from './PanelSection.tsx';

interface FactsProps {
  article: Article;
  entities: readonly Entity[];
  shownKinds: readonly EntityKind[];
  onShowKinds: (kinds: EntityKind[]) => void;
  onReveal: (mention: Entity) => void;
}

const kinds: EntityKind[] = ['state', 'official', 'figure', 'quote'];

/** A quote shortened at a word, without its quotation marks. */
function shortened(text: string, most = 180): string {
  const bare = text.replace(/^[„“»«"‚‘']+|[“”«»"‘’']+$/g, '');
  return bare.length <= most ? bare : `${bare.slice(0, bare.lastIndexOf(' ', most))} …`;
}

/** What the article says: Länder, officials, figures and quotes, each leading to its place. */
export function Facts({ article, entities, shownKinds, onShowKinds, onReveal }: FactsProps) {
  const [current, setCurrent] = useState<Entity | null>(null);
  const groups = useMemo(
    () => ({
      state: groupStates(entities),
      official: groupOfficials(entities),
      figure: groupFigures(entities),
      quote: groupQuotes(entities),
    }),
    [entities],
  );
  const reveal = (mention: Entity | undefined) => {
    if (!mention) return;
    setCurrent(mention);
    onReveal(mention);
  };
  const step = (kind: EntityKind, by: 1 | -1) => {
    const all = entities.filter(entity => entity.kind === kind);
    const at = current ? all.indexOf(current) : -1;
    reveal(all[at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length]);
  };
  const rowOf = (group: Group<Entity>) => {
    const at = current ? group.mentions.indexOf(current) : -1;
    return {
      mentions: group.mentions,
      current: at === -1 ? null : at,
      onReveal: (index: number) => reveal(group.mentions[index]),
    };
  };
  const most = groups.state[0]?.mentions.length ?? 1;
  const rows: Record<EntityKind, preact.ComponentChildren> = {
    state: groups.state.map(group => (
      <MentionRow key={group.key} {...rowOf(group)}>
        <span class="row-name">{stateName(group.mentions[0].code)}</span>
        <span class="bar" aria-hidden="true" style={{ '--share': group.mentions.length / most }} />
        <span class="count">{group.mentions.length}</span>
      </MentionRow>
    )),
    official: groups.official.map(group => (
      <MentionRow key={group.key} {...rowOf(group)}>
        <span class="row-name">{group.key}</span>
        <span class="count">{group.mentions.length}</span>
        <span class="row-detail">
          {[group.role ?? t('officeUnknown'), group.state ? stateName(group.state) : null].filter(Boolean).join(' · ')}
        </span>
      </MentionRow>
    )),
    figure: groups.figure.map(group => (
      <MentionRow key={group.key} {...rowOf(group)}>
        <span class="row-name figure-value">{figureValue(group.mentions[0])}</span>
        {group.mentions.length > 1 && <span class="count">{group.mentions.length}</span>}
        <span class="row-detail">
          {[group.mentions[0].noun, group.mentions[0].scope ? stateName(group.mentions[0].scope) : null].filter(Boolean).join(' · ') ||
            t('figureNounUnknown')}
        </span>
      </MentionRow>
    )),
    quote: groups.quote.map(group => {
      const [quote] = group.mentions;
      return (
        <MentionRow key={group.key} {...rowOf(group)}>
          <span class="row-name">{quote.speaker ?? t('speakerUnknown')}</span>
          {quote.indirect && <span class="count">{t('quoteIndirect')}</span>}
          <span class="row-detail quote-text">{shortened(article.text.slice(quote.start, quote.end))}</span>
        </MentionRow>
      );
    }),
  };
  return (
    <>
      {kinds.map(kind => (
        <PanelSection
          key={kind}
          kind={kind}
          count={entities.filter(entity => entity.kind === kind).length}
          isShown={shownKinds.includes(kind)}
          onShow={isShown => onShowKinds(kinds.filter(other => (other === kind ? isShown : shownKinds.includes(other))))}
          onStep={by => step(kind, by)}
        >
          <ul class="rows">{rows[kind]}</ul>
        </PanelSection>
      ))}
    </>
  );
}
