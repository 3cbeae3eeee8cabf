import { perWord } from './once.ts';
import type { Token } from './tokens.ts';
import { beginsWithOneOf, isOneOf } from './wordLists.ts';

const present =
  'sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|bringe|brauche|wisse|lasse|bleibe|stehe|liege|höre|halte|sehe|finde|glaube|denke|kenne|nehme|mache|spreche|führe|zeige|gelte|arbeite|zähle|erhalte|bekomme|handle|handele|biete|laufe|plane|setze|spare|koste|betrage|bestehe|fehle|reiche|obliege|bedürfe|verschärfe|erhöhe|ermögliche|entstehe|verfüge|diene|helfe|ergebe|betreffe|funktioniere|treffe|fahre|verstehe|erwarte|rechne|hoffe|fordere|verlange|beginne|dauere|lohne|ändere|verbessere|steige|sinke|wachse|existiere|erfolge|gelinge|trage|schaffe|versuche|leiste|liefere|zahle|erfülle|entscheide|profitiere|umfasse|enthalte|wirke|leide|erlaube|bedeute|gehöre|kümmere|beteilige|freue|verlaufe|verhindere|erleichtere|erschwere|fließe|greife|hänge|klinge|lerne|prüfe|schließe|schreibe|unterstütze|verliere|verweise|verzichte|warte|ziehe|zwinge|sorge|störe|drohe|verursache|verzögere|vermeide|verwende|verbinde|verändere|verschwinde|behandele?|benötige|beruhe|beschleunige|beschränke|besitze|empfinde|entfalle|entlaste|entspreche|erfordere|erscheine|ersetze|erzeuge|falle|gefährde|gewinne|investiere|kämpfe|kaufe|lebe|lese|löse|melde|nutze|öffne|passe|passiere|scheine|scheitere|schütze|spiele|stamme|sterbe|suche|teile|überlege|vergehe|wähle|wechsle|werbe|wünsche|zweifle|zögere|betrachte|bezweifle|bekräftige|erinnere';

/** "einspare", "vorlege": what may stand before a verb and leaves it at the end of its clause; "zurück" before "zu". */
const prefixes = 'zurück|durch|nach|fest|auf|aus|bei|ein|her|hin|mit|vor|weg|ab|an|um|zu';
const prefix = new RegExp(`^(?:${prefixes})`);

/** Whether a word is a Konjunktiv I, which in a main clause can only be reported speech; of the verbs that reports use, in the third person. */
export const isPresentSubjunctive = perWord(
  (word: string): boolean =>
    isOneOf(word, present) || (word.endsWith('e') && beginsWithOneOf(word, prefixes) && isOneOf(word.replace(prefix, ''), present)),
);

/** The same with what stands in for it where the form would tell nothing: "könnten", "würden". */
export const isSubjunctive = (word: string): boolean =>
  isPresentSubjunctive(word) || isOneOf(word, 'hätten|wären|würden?|könnten|müssten|sollten');

/** Whether a Konjunktiv stands between two tokens, `to` exclusive: the sign of reported speech. */
export const hasSubjunctive = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => isSubjunctive(text));
