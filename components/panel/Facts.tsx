import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import type { Entity, EntityKind, QuoteMention } from '../../utils/entities/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { figureValue } from '../entity/describe.ts';
import { isPainted } from '../entity/isPainted.ts';
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

const placeOf = ({ kind, start, end }: Entity) => `${kind} ${start} ${end}`;

const kinds: EntityKind[] = ['state', 'official', 'figure', 'quote'];

/** A quote shortened at a word, without its quotation marks. */
function shortened(text: string, most = 180): string {
  const bare = text.replace(/^[„“»«"‚‘']+|[“”«»"‘’']+$/g, '');
  return bare.length <= most ? bare : `${bare.slice(0, bare.lastIndexOf(' ', most))} …`;
}

/** What the article says: Länder, officials, figures and quotes, each leading to its place. */
export function Facts({ article, entities, shownKinds, onShowKinds, onReveal }: FactsProps) {
  // By place and kind: every answer of the reader brings new objects for the same mentions.
  const [current, setCurrent] = useState('');
  const groups = useMemo(
    () => ({
      state: groupStates(entities),
      official: groupOfficials(entities),
      figure: groupFigures(entities),
      quote: groupQuotes(entities.filter(isPainted)),
      reported: groupQuotes(entities.filter(entity => !isPainted(entity))),
    }),
    [entities],
  );
  const reveal = (mention: Entity | undefined) => {
    if (!mention) return;
    setCurrent(placeOf(mention));
    onReveal(mention);
  };
  const step = (kind: EntityKind, by: 1 | -1) => {
    const all = entities.filter(entity => entity.kind === kind && isPainted(entity));
    const at = all.findIndex(entity => placeOf(entity) === current);
    reveal(all[at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length]);
  };
  const rowOf = (group: Group<Entity>) => {
    const at = group.mentions.findIndex(mention => placeOf(mention) === current);
    return {
      mentions: group.mentions,
      current: at === -1 ? null : at,
      onReveal: (index: number) => reveal(group.mentions[index]),
    };
  };
  const speech = (group: Group<QuoteMention>) => {
    const [quote] = group.mentions;
    return (
      <MentionRow key={group.key} {...rowOf(group)}>
        <span class="row-name">{quote.speaker ?? t('speakerUnknown')}</span>
        <span class={`row-detail ${quote.indirect ? '' : 'quote-text'}`}>{shortened(article.text.slice(quote.start, quote.end))}</span>
      </MentionRow>
    );
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
    quote: groups.quote.map(speech),
  };
  return (
    <>
      {kinds.map(kind => (
        <PanelSection
          key={kind}
          kind={kind}
          count={entities.filter(entity => entity.kind === kind && isPainted(entity)).length}
          isShown={shownKinds.includes(kind)}
          onShow={isShown => onShowKinds(kinds.filter(other => (other === kind ? isShown : shownKinds.includes(other))))}
          onStep={by => step(kind, by)}
        >
          <ul class="rows">{rows[kind]}</ul>
        </PanelSection>
      ))}
      {groups.reported.length > 0 && (
        <details class="panel-section kind-quote-reported">
          <summary>
            {t('reportedSpeech')} <span class="count">{groups.reported.length}</span>
          </summary>
          <ul class="rows">{groups.reported.map(speech)}</ul>
        </details>
      )}
    </>
  );
}
