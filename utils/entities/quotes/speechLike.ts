import { speechWords } from '../../gazetteer/people.ts';
import { isPreposition } from '../text/prepositions.ts';
import { isPresentSubjunctive } from '../text/subjunctive.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { mediaVerbs } from './subjectAfterVerb.ts';

const naming =
  'heißt|hieß|heißen|genannt|genannte|genannten|namens|sogenannte|sogenannten|sogenannter|sogenanntes|sogenannter|lautet|lautete|betitelt|betitelte|tauft|taufte|getauft|trägt|trug|titelt|titelte';
/** Newspapers, stations and magazines, by how their names end. */
const mediumEnds =
  '(zeitung|blatt|post|presse|nachrichten|anzeiger|rundschau|kurier|magazin|journal|allgemeinen?|spiegel|bote|kreiszeitung|echo|merkur|tagblatt|redaktionsnetzwerk deutschland)s?';
const mediumNames =
  '(stern|bild|bild am sonntag|welt|welt am sonntag|zeit|focus|taz|faz|capital|wirtschaftswoche|table.media|politico|x|twitter|facebook|mastodon|linkedin|ard|zdf|deutschlandfunk)s?';
const isMedium = (name: string): boolean => endsInOneOf(name, mediumEnds) || isOneOf(name, mediumNames);
const wordsIn = (inner: string): string[] => inner.trim().split(/\s+/);
const smallVerb =
  'ist|sind|war|waren|hat|haben|wird|werden|kann|können|muss|müssen|soll|sollen|will|wollen|darf|dürfen|gibt|geht|macht|braucht|brauchen|bleibt|bleiben|kommt|steht|liegt|wurde|wurden|habe|hatte|bin|bist|sei|seien|wäre|würde|möchte|machen|gehen|sehen|lässt|zeigt|gilt|heißt|hilft|fehlt|reicht|passt|läuft|bringt|setzt|schafft|weiß|wissen|funktioniert|funktionieren';

/** "„…“ lautet das Motto" */
const said =
  /^\s*(?:lautet|lautete|heißt|hieß|ist|war|steht)\s+(?:[a-zß-öø-ÿğıłœśşšźżžčćőű]+\s+){0,2}([A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ]+)/;

/** Does it read like words somebody said, a sentence or a good part of one? */
export function looksLikeSpeech(inner: string): boolean {
  const words = wordsIn(inner);
  return (
    words.length >= 4 &&
    (endsInOneOf(inner.trim(), '[.!?…]') || words.some(word => isOneOf(word.replace(/[.,;:!?]+$/, ''), smallVerb)) || words.length >= 7)
  );
}

/** Whether what two marks enclose stands outside of all speech, as a mark set the wrong way round leaves it, or is a name that the clause goes on about: "bekannt durch: „Kahn“ zeigt …". */
export const isNoSpeech = (inner: string, behind: string, hasColon: boolean): boolean =>
  /^\s*[),;:]/.test(inner) ||
  (hasColon &&
    /^[A-ZÄÖÜ]\S*(?: [A-ZÄÖÜ]\S*)?$/.test(inner) &&
    !/[.!?…]$/.test(inner) &&
    /^ (?:zeigt|erzählt|handelt|spielt|ist|war|wird|wurde|hat|hatte|steht|geht|läuft|gilt|kommt|bringt|macht|soll|kann|startet|beginnt)e?n? /.test(
      behind,
    ));

function sentenceStart(tokens: readonly Token[], index: number): number {
  const sentence = tokens[index]?.sentence;
  let start = index;
  while (start > 0 && index - start < 80 && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** "Für sie ist die Wallet „…“", "Für Anna Muster bleibt das „…“": somebody's view opens the clause. */
export function isView(tokens: readonly Token[], from: number): boolean {
  if (!isOneOf(tokens[from]?.text ?? '', '[Ff]ür')) return false;
  for (let index = from + 2; index < from + 9; index++) {
    const text = tokens[index]?.text ?? '';
    if (tokens[index]?.kind === 'mark') return false;
    if (isOneOf(text, 'ist|sind|war|bleibt|klingt|bedeutet|wäre|gilt')) return true;
    // In the Konjunktiv only of somebody, not "für drei von neun Diensten sei", and not in a clause that is reported itself.
    if (isOneOf(text, 'sei|seien|bleibe|bedeute|gelte')) {
      const between = tokens.slice(from + 1, index);
      return tokens[from]?.text === 'Für' && !between.some(token => token.kind === 'number' || isPreposition(token.text));
    }
  }
  return false;
}

/** "war das für die Verbände „…“", "Was für Anna Muster ein „…“ ist": does the "für" at `index` tell whose view the words right before `to` are? */
export function isSeenBy(tokens: readonly Token[], to: number, index: number): boolean {
  const isNear = index < to - 1 && index > to - 10 && !tokens.slice(index, to).some(({ kind, text }) => kind === 'mark' || text === 'und');
  return isNear && isOneOf(tokens[index - 1]?.text ?? '', '[Ww]as|ist|sind|war|waren|bleibt|blieb|wäre');
}

/** "nannte den Preis „unschlagbar“.": one plain word that judges, at the end of its clause. */
function isVerdict(inner: string, tokens: readonly Token[], before: { from: number; to: number }, behind: string): boolean {
  if (!/^[a-zäöüß]{4,}$/.test(inner.trim()) || !/^\s*(?:[.,;!?]|und |zurück|ab[.,]|$)/.test(behind)) return false;
  // "kritisierte den Plan als „unausgegoren“", "Das Haus sei „baufällig“"
  const clause = tokens.slice(before.from, before.to);
  if (tokens[before.to - 1]?.text === 'als' && clause.some(({ text }) => speechWords.label.has(text))) return true;
  const isReported = tokens[before.to - 1]?.kind !== 'mark' && clause.some(({ text }) => isOneOf(text, 'sei|seien|sehe'));
  return isReported || clause.some(token => isOneOf(token.text, 'nenn(t|en)|nannten?|find(et|en)|fand(en)?|bezeichnete?n?'));
}

/** "wies das als „haltlos“ zurück", "feierte den Start als „Erfolg“", "hatte das als „falsch“ zurückgewiesen": does "als" with its verb make the words a verdict? */
export function isJudged(tokens: readonly Token[], { to }: { to: number }, behind: string): boolean {
  const isArticle = isOneOf(tokens[to - 1]?.text ?? '', 'der|die|das|den|ein|einen?');
  if (tokens[isArticle ? to - 2 : to - 1]?.text !== 'als') return false;
  if (beginsWithOneOf(behind.trimStart(), '(abgetan|abgelehnt|zurückgewiesen|gefeiert)')) return true;
  const clause = tokens.slice(sentenceStart(tokens, to), to);
  const isRejected =
    clause.some(({ text }) => isOneOf(text, 'wies|weist|wiesen|lehnte|lehnt|lehnten|tat|tut')) && /^\s*(?:zurück|ab)\b/.test(behind);
  return isRejected || clause.some(({ text }) => speechWords.verdict.has(text));
}

/** "ein Museum, das sich als „…“ bezeichnet", "die sich „…“ nennen", "Dann nennt sie sich „…“": what somebody or something is called by itself. */
function isOwnName(tokens: readonly Token[], { to }: { to: number }, behind: string): boolean {
  const isCalled = tokens
    .slice(Math.max(0, to - 7), to)
    .some(({ text }, index, words) => text === 'sich' && isOneOf(words[index - 1]?.text ?? '', 'nenn(t|en)|nannten?'));
  if (isCalled) return true;
  // "der neue „Rat für Reformen“, wie sich die Gruppe nennt", "die sich selbst „…“ nennt"
  if (/^\s*, wie sich [^.,]+ nenn(?:t|en)\b/.test(behind)) return true;
  const end = tokens[to - 1]?.text === 'selbst' ? to - 1 : to;
  const [last, previous] = [tokens[end - 1]?.text, tokens[end - 2]?.text];
  if (last !== 'sich' && !(last === 'als' && previous === 'sich')) return false;
  const naming = 'nenn(t|en)|nannten?|bezeichne(t|n|te|ten)';
  return (
    isOneOf(/^\s*([a-z]+)/.exec(behind)?.[1] ?? '', naming) ||
    tokens.slice(Math.max(0, to - 5), to).some(({ text }) => isOneOf(text, naming))
  );
}

const names = / (?:nenn(?:t|en)|nannten?) /;
const sentenceText = (tokens: readonly Token[], { to }: { to: number }): string =>
  ` ${tokens
    .slice(sentenceStart(tokens, to), to)
    .map(token => token.text)
    .join(' ')} `;

/** Is it a name, title, motto or term rather than speech? `before` is the clause in front of it. */
export function looksLikeTerm(
  inner: string,
  tokens: readonly Token[],
  before: { from: number; to: number },
  behind: string,
  /** A person's name ends right before. */
  isBehindName = false,
): boolean {
  const words = wordsIn(inner);
  const last = tokens[before.to - 1];
  const isInside = before.to > before.from && last !== undefined;
  const lead = tokens.slice(Math.max(before.from, before.to - 4), before.to).map(token => token.text);
  const next = behind.trimStart();
  const isViewed =
    (beginsWithOneOf(behind, '[.,;!?]') &&
      isView(tokens, sentenceStart(tokens, before.to)) &&
      (words.length > 2 || /^[a-zäöüß]/.test(inner))) ||
    tokens.slice(before.from, before.to).some(({ text }, index) => text === 'für' && isSeenBy(tokens, before.to, before.from + index));
  const hasLabel =
    isViewed ||
    isJudged(tokens, before, behind) ||
    tokens.slice(sentenceStart(tokens, before.to), before.to).some(token => speechWords.label.has(token.text)) ||
    (beginsWithOneOf(
      next.startsWith(',') ? next.slice(1).trimStart() : next,
      '(genann|bezeichne|gesproche|sprich|spra|nenn|nann|ange|verspr|geford|bekla|prophe)',
    ) &&
      /^\s*,?\s*(?:genannt|bezeichnet|gesprochen|spricht|sprach|sprachen|nennt|nannte|bezeichnete|angekündigt|angemahnt|versprochen|gefordert|beklagt|prophezeit)(?![a-z])/.test(
        behind,
      )) ||
    // "rechnet mit „Andrang wie am Tor“", "warnt vor „Chaos an den Schaltern“": what somebody expects
    (isInside && isOneOf(last.text, 'mit|vor') && isOneOf(tokens[before.to - 2]?.text ?? '', 'rechnet|rechnete|warnt|warnte')) ||
    // "Ohne Schulung drohe ein „Blindflug mit Ansage“": reported, so somebody says it.
    (isInside && isOneOf(last.text, 'eine?|einen') && isPresentSubjunctive(tokens[before.to - 2]?.text ?? ''));
  // "wie „Nordens Einblick“ (NE) berichtet", "galt als „letzter Zauderer“"
  if (isInside && last.text === 'wie' && /^(?: \([^)]*\))? (?:berichte|schr[ei]|melde|zitier|erf[ua]hr)/.test(behind)) return true;
  // "von den Kollegen „die Statistikerin“ genannt wird"
  if (words.length < 4 && beginsWithOneOf(next, 'genannt ') && /^genannt (?:wird|werden|wurden?)/.test(next)) return true;
  if (isInside && isOneOf(last.text, 'als') && beginsWithOneOf(next, '(gilt|galt|gelten|galten|bekannt)')) return true;
  // "die als „Bündnis der Mitte“ bezeichnete Koalition"
  const isAttribute = beginsWithOneOf(next, 'bezeichnete|genannte|betitelte');
  if (isAttribute && /^\s*(?:bezeichnete|genannte|betitelte)[nrsm]? [A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]/.test(behind)) return true;
  // "fordert die „Neue Mitte“", "der „nordwind gmbh“": names of parties and firms
  if (endsInOneOf(inner.trim().toLowerCase(), ' (gmbh|ag|e. ?v.|inc.?)')) return true;
  if (isInside && isOneOf(last.text, 'der|die|das|dem|den') && /^[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|es) [A-ZÄÖÜ][a-zäöüß]+$/.test(inner.trim()))
    return true;
  // "„Blaue Augen“ von den Nordlichtern"
  if (
    words.length <= 5 &&
    /^[A-ZÄÖÜ]/.test(inner) &&
    !endsInOneOf(inner.trim(), '[.!?…]') &&
    beginsWithOneOf(behind, ' (von|by) ') &&
    /^ (?:von|by) (?:den |der |dem )?[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]/.test(behind)
  )
    return true;
  const isUtterance = looksLikeSpeech(inner);
  // "zitiert die „Zeitung“ Anna Muster"
  const isMediaVerb = [1, 2].some(
    back => isOneOf(tokens[before.to - back]?.text ?? '', mediaVerbs) && (back === 1 || isOneOf(last?.text ?? '', 'der|die|das')),
  );
  if (isInside && !isUtterance && words.length <= 4 && isMediaVerb && /^[A-ZÄÖÜ]/.test(inner)) return true;
  // "weniger Leistungen („Paket IV“, „Rente mit 67“)"
  const bracket = tokens.slice(Math.max(before.from, before.to - 12), before.to).findLast(({ text }) => text === '(' || text === ')');
  if (!isUtterance && bracket?.text === '(') return true;
  // "im „Tagesspiegel“", "der „Rheinischen Post“"
  if (
    isInside &&
    words.length <= 4 &&
    isMedium(inner.trim().toLowerCase()) &&
    isOneOf(last.text.toLowerCase(), 'der|dem|des|die|den|im|beim|vom|zum|gegenüber|laut')
  )
    return true;
  // "„Digital first“ lautet das Motto"
  const [, noun] = (beginsWithOneOf(next, 'lautet|heißt|hieß|ist|war|steht') ? said.exec(behind) : null) ?? [];
  if (noun !== undefined && speechWords.termNouns.has(noun)) return true;
  if (isInside && last !== undefined) {
    const isSaid =
      /^[a-zäöü]/.test(inner.trim()) &&
      (words.length > 1 || isVerdict(inner, tokens, before, behind)) &&
      !isOneOf(last.text, 'Motto|Titel|Titels|Namen|Name|Slogan|Begriff|Stichwort');
    // "das Gesetz „zur Einführung einer Nummer“", "ein Plan zur «Digitalen Verwaltung Sachsen»": titles
    const isTitle = isOneOf(last.text, '(Gesetz|Vertrag)e?s?|Verordnung|Richtlinie|Antrag|Antrags|Entwurf|Anfrage');
    if (isTitle && /^(?:zu[rm]?|über|für|gegen) /.test(inner.trim())) return true;
    const isPlan = endsInOneOf((lead.at(-2) ?? '').toLowerCase(), '(plan|programm|strategie|konzept|gesetz|projekt|initiative|agenda)s?');
    if (isPlan && isOneOf(last.text, 'zu[rm]') && words.length <= 5 && /^[A-ZÄÖÜ]/.test(inner.trim())) return true;
    // "des Magazins „computer, netz und amt“": however it is written
    const isMediumName = words.length <= 5 && !endsInOneOf(inner.trim(), '[.!?…]') && !words.some(word => isOneOf(word, smallVerb));
    const isMedium = endsInOneOf(last.text.toLowerCase(), '(magazin|zeitschrift|fachblatt|podcast|blog)(s|es)?');
    if (isMediumName && isMedium && isOneOf(lead.at(-2) ?? '', 'des|im|vom|beim|dem')) return true;
    // "beim Projekt „einheitliche Landes-IT“"
    if (
      isOneOf(last.text, '(Projekt|Vorhaben|Programm)e?s?|Initiative|Kampagne|Aktion') &&
      /^[a-zäöüß]+e[rns]? [A-ZÄÖÜ]\S+$/.test(inner.trim())
    )
      return true;
    if ((last.kind === 'capital' || last.kind === 'acronym') && !isSaid) {
      if (
        speechWords.termNouns.has(last.text) ||
        endsInOneOf(
          last.text.toLowerCase(),
          'programm|projekt|initiative|produktion|plattform|strategie|portal|kongress|reihe|preis|dienst|gesetz|system|kampagne|motto|titel|begriff|modell|assistent|agenda|software|lösung|verfahren|anwendung|app|studie|konferenz|messe|workshop|wettbewerb|bündnis|register|paket|papier|leistung|ordner|knopf|taste|stele|schild|aufschrift|zeitung|zeitschrift|magazin|sender|band|album|lied|song|film|roman|verein|gruppe|partei',
        )
      )
        return true;
      if (!isUtterance && /^[A-ZÄÖÜ0-9]/.test(inner.trim()) && !hasLabel) return true;
      // "hielt die Band „U2“": what a noun is called, unless somebody calls it so.
      if (
        words.length <= 2 &&
        /^[A-ZÄÖÜ0-9]/.test(inner.trim()) &&
        !endsInOneOf(inner.trim(), '[.!?…]') &&
        !isBehindName &&
        !names.test(sentenceText(tokens, before))
      )
        return true;
    }
    if (isOneOf(last.text, naming)) return true;
    // "mit Bannersprüchen wie „Wir sind nicht eure Kulisse!“"
    if (
      isOneOf(last.text, 'wie|mit') &&
      endsInOneOf((lead.at(-2) ?? '').toLowerCase(), '(sprüche|aufschrift|transparente|plakate|schilder|banner)(en|n|s)?')
    )
      return true;
    if (
      endsInOneOf(lead.join(' '), '(Titel|Motto|Namen|Name|Überschrift|Stichwort|Slogan|Schlagwort|Begriff|Aufschrift)s?') &&
      last.text !== ':'
    )
      return true;
    if (lead.some(word => isOneOf(word, '(Motto|Titel|Slogan|Aufschrift|Überschrift|Inschrift|Sprichwort|Schild)s?')) && last.text === ':')
      return true;
    if (lead.some(word => isOneOf(word, 'sogenannte[nrms]?|sogenannt|namens'))) return true;
    if (lead.some((word, index) => isOneOf(word, 'genannte[nrms]?') && lead[index - 1] === 'so')) return true;
    if (words.length <= 5 && /^[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]|\d/.test(inner.trim()) && isOwnName(tokens, before, behind)) return true;
  }
  if (isUtterance) return false;
  // "Muster nickt: „Stimmt.“"
  if (isInside && last.text === ':' && endsInOneOf(inner.trim(), '[.!?…]')) return false;
  if (words.length === 1) return !(isInside && (hasLabel || isVerdict(inner, tokens, before, behind)));
  if (/^[a-zäöü]/.test(inner.trim())) return false;
  if (hasLabel) return false;
  if (endsInOneOf(inner.trim(), '[.!?]')) return false;
  // Capitalised and short: a name unless a speech tag stands right behind.
  if (words.length <= 5 && isInside) return true;
  return false;
}
