import { saysOutright } from '../../gazetteer/people.ts';
import type { People } from '../people/persons.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import { sourceBehind } from './quoteSource.ts';
import type { SpeakerRef } from './speakers.ts';
import { speakingTogether } from './speakingTogether.ts';
import { subjectAfterVerb } from './subjectAfterVerb.ts';
import { subjectBeforeVerb } from './subjectBeforeVerb.ts';
import type { Subjects } from './subjects.ts';

/** Who is said to speak in the sentence from `from` to `to`, and the word that tells; `cues` are the places of verbs of speech, "laut" and the like in it. */
export function cueIn(
  people: People,
  subjects: Subjects,
  cues: readonly number[],
  moods: readonly number[],
  { from, to }: { from: number; to: number },
): { ref: SpeakerRef; word: string } | null {
  const { tokens } = people;
  let medium: { ref: SpeakerRef; word: string } | null = null;
  for (const index of cues) {
    const word = tokens[index]?.text ?? '';
    switch (word) {
      case 'laut':
      case 'Laut': {
        if (moods.length === 0 && isInClause(tokens, index, from)) break;
        const told = behindMessage(tokens, index);
        const mention = told === index ? null : subjects.mentionAt(told + 1);
        const ref: SpeakerRef | null = mention === null ? sourceBehind(subjects, told, to) : { kind: 'person', mention };
        if (ref !== null && !isNoSource(tokens, index)) return { ref, word };
        break;
      }
      case 'zufolge': {
        const mention = subjects.mentionAt(index - 1);
        if (mention !== null) return { ref: { kind: 'person', mention }, word };
        break;
      }
      case 'Angaben': {
        if (!isOneOf(tokens[index - 1]?.text ?? '', '[Nn]ach|den')) break;
        const mention = subjects.mentionAt(index + 2) ?? subjects.mentionAt(index + 1);
        if (mention !== null) return { ref: { kind: 'person', mention }, word: `nach ${word}` };
        break;
      }
      default:
    }
    // "15.113 bestätigte Fälle"
    const isAttribute =
      tokens[index - 1]?.kind === 'number' &&
      tokens[index + 1]?.kind === 'capital' &&
      !/^(?:19|20)\d\d$/.test(tokens[index - 1]?.text ?? '');
    if (!saysOutright(word) || isAttribute || isUnsaid(tokens, index) || endsClause(tokens, index, from)) continue;
    const hasClause = hasReportBehind(tokens, index + 1, Math.min(to, index + 60), moods);
    const isBehind = moods.some(mood => mood < index && mood >= Math.max(from, index - 60));
    if (!hasClause && !isBehind) continue;
    // "Das System, sagt Anna Muster, könne …": a clause put between, whose subject stands behind its verb
    const isBetween = tokens[index - 1]?.text === ',' && index - from > 1;
    const before = () => (hasClause ? subjectBeforeVerb(subjects, index, from) : null);
    const after = () => subjectAfterVerb(subjects, index, to);
    // "Im Gespräch mit Anna Muster sagt er": the pronoun right behind the verb
    const behind = isOneOf(tokens[index + 1]?.text ?? '', 'er|sie') ? after() : null;
    if (behind?.kind === 'pronoun') return { ref: behind, word };
    const ref = speakingTogether(subjects, index, isBetween ? (after() ?? before()) : (before() ?? after()));
    if (ref === null || isAuthor(tokens, ref)) continue;
    // "Wie die Nordwelle berichtete, erklärten die Ministerien, …": whom a medium passes on
    const isPassedOn = tokens[from]?.text === 'Wie' && tokens[index + 1]?.text === ',' && index - from < 12;
    if (!isPassedOn) return { ref, word };
    medium ??= { ref, word };
  }
  return medium;
}

/** "sei verkündet worden", "meldete sich", "reagierten auf die Feststellung, dass": nobody speaks by such a verb. */
const isUnsaid = (tokens: readonly Token[], verb: number): boolean =>
  isOneOf(tokens[verb + 1]?.text ?? '', 'worden|wird|werden|wurden?') ||
  (isOneOf(tokens[verb]?.text ?? '', 'meldete?n?') && tokens[verb + 1]?.text === 'sich') ||
  // "Vieles spricht dafür, dass", "Die Fälle führten dazu, dass"
  (isOneOf(tokens[verb + 1]?.text ?? '', 'dafür|dagegen|dazu') &&
    isOneOf(tokens[verb]?.text ?? '', 'spr(icht|ach|achen|echen)|führte?n?')) ||
  isOneOf(tokens[verb]?.text ?? '', 'reagier(t|te|en|ten)|bemerk(t|te|ten)|erkann(t|te|ten)') ||
  // "Im Netz wurde berichtet, dass"
  ((tokens[verb]?.text ?? '').endsWith('t') && isInPassive(tokens, verb));

const finite =
  'ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurden?|kann|können|konnten?|soll|sollen|sollten?|muss|müssen|will|wollen|darf|dürfen';
const relative = 'der|die|das|dem|den|denen|deren|dessen|welcher?|welches';

/** "Daten, die laut dem Bericht fehlen": a word of a clause that tells only of the noun before it, not the sentence. */
function isInClause(tokens: readonly Token[], index: number, from: number): boolean {
  for (let comma = index - 1; comma > from && comma > index - 15; comma--)
    if (tokens[comma]?.kind === 'mark')
      return (
        tokens[comma]?.text === ',' &&
        isOneOf(tokens[comma + 1]?.text ?? '', relative) &&
        // "Wer klagt, der kann laut Gericht …"
        !isOneOf(tokens[comma + 2]?.text ?? '', finite)
      );
  return false;
}

/** "Es gebe Leute, die Register verlangen und …": the verb at the end of such a clause. */
const endsClause = (tokens: readonly Token[], verb: number, from: number): boolean =>
  (tokens[verb + 1]?.kind === 'mark' || isOneOf(tokens[verb + 1]?.text ?? '', 'und|oder')) && isInClause(tokens, verb, from);

/** "Im Netz wurde | berichtet": a form of "werden" before it in its part of the sentence. */
function isInPassive(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb - 1; index > verb - 9 && tokens[index]?.kind !== 'mark'; index--)
    if (isOneOf(tokens[index]?.text ?? '', 'wird|wurden?|werden')) return tokens[index]?.sentence === tokens[verb]?.sentence;
  return false;
}

/** "laut eigenen Angaben", "eine Anfrage, laut der es 67 gibt": whose words they are is told elsewhere. */
const isNoSource = (tokens: readonly Token[], cue: number): boolean =>
  isOneOf(tokens[cue + 1]?.text ?? '', 'eigene[nrm]') ||
  (isOneOf(tokens[cue + 1]?.text ?? '', 'der|dem|denen') && tokens[cue + 2]?.kind === 'small' && tokens[cue - 1]?.text === ',');

/** "Wir hoffen, dass …": who writes reports no speech. */
const isAuthor = (tokens: readonly Token[], ref: SpeakerRef): boolean =>
  ref.kind === 'group' && isOneOf((tokens[ref.start]?.text ?? '').toLowerCase(), 'wir|ich');

const message = '(presse|eil|polizei)?(angaben|mitteilung|meldung|auskunft|aussagen?|darstellung|einschätzung|erklärung|schreiben|bericht)';

/** "laut Angaben der | Staatskanzlei", "laut der Pressemeldung von | Norddata": the token behind which stands who tells it. */
function behindMessage(tokens: readonly Token[], cue: number): number {
  const noun = isOneOf(tokens[cue + 1]?.text ?? '', 'der|den|einer|dem|einem') ? cue + 2 : cue + 1;
  if (!isOneOf((tokens[noun]?.text ?? '').toLowerCase(), message)) return cue;
  if (isOneOf(tokens[noun + 1]?.text ?? '', 'der|des|vom')) return noun + 1;
  if (tokens[noun + 1]?.text !== 'von') return cue;
  return isOneOf(tokens[noun + 2]?.text ?? '', 'der|dem') ? noun + 2 : noun + 1;
}

/** A comma with "dass" or anywhere behind it a verb in the Konjunktiv. */
function hasReportBehind(tokens: readonly Token[], from: number, to: number, moods: readonly number[]): boolean {
  for (let comma = from; comma < to; comma++) {
    if (!isOneOf(tokens[comma]?.text ?? '', '[,:]')) continue;
    if (moods.some(mood => mood > comma && mood < to)) return true;
    if (comma + 1 < to && tokens[comma + 1]?.text === 'dass') return true;
  }
  return false;
}
