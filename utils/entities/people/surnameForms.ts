import { nameWords } from '../../gazetteer/people.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

/** "Van der Bellen", "Dos Santos", "De Gennaro": a particle printed as a name. */
export const capitalParticle = 'Van|Von|De|Della|Del|Di|Da|Dos|El|Le|La|Ter|Ten';
/** "Lula da Silva": a particle between surnames. */
export const romanceParticle = 'da|de|dos|del|di|della';
const germanNoun =
  'thema|klima|firma|kamera|drama|skala|razzia|mafia|schema|europa|afrika|corona|auto|büro|konto|foto|video|tempo|risiko|veto|motto|euro|kino|radio|logo|embargo|polizei|partei|mai|juni|juli|taxi|handy|party|team';

/** Looks like a surname of another language rather than a German noun. */
export const isForeign = (text: string): boolean =>
  (/[áàâãéèêëíìîïóòôõúùûýñçčćšžřłńśźżğışøåæőű]/i.test(text) || endsInOneOf(text, 'ez|ques|ic|oglu|ski|sky|wicz|ova|yan|ou|a|o|i')) &&
  !endsInOneOf(text.toLowerCase(), germanNoun);

/** "Muster", "al-Sisi": a word that can be a surname, not a particle before one. */
export const isSurnameWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'capital' || /^[a-z]{2,3}-[A-ZÄÖÜ]/.test(token.text));

/** "Meyer auf der Heyde", "an der Heiden", "Schulte im Walde": index behind the land that a surname is called after, or `index` where none begins. */
export function homesteadEnd(tokens: readonly Token[], index: number): number {
  const preposition = (tokens[index]?.text ?? '').toLowerCase();
  const isOne = isOneOf(preposition, 'im|am|zur|zum');
  const hasArticle = isOneOf(preposition, 'auf|an|in|vor|aus|von') && isOneOf(tokens[index + 1]?.text ?? '', 'der|dem|den');
  const land = isOne ? index + 1 : index + 2;
  const isLand = (isOne || hasArticle) && nameWords.homesteads.has(tokens[land]?.text ?? '');
  return isLand && tokens[land]?.sentence === tokens[index]?.sentence ? land + 1 : index;
}
