const titles =
  /\b(?:Prof(?:essor(?:in)?)?\.?|Dr\.?(?:-Ing\.?)?|Dipl\.-\p{L}+\.?|(?:rer|med|jur|phil|habil|h|c|nat|pol|oec|iur)\.|Mag\.|M\.\s?A\.|B\.\s?A\.|MdB|MdL|LL\.M\.|MBA|M\.Sc\.|B\.Sc\.|Ph\.?D\.?)(?=\s|,|$)/gu;

const noPerson =
  /redaktion|red\.|news|online|zeitung|magazin|verlag|agentur|\b(?:dpa|afp|ap|reuters|epd|kna|sid|apa|ots|pm|pd|rnd|gmbh|ag|e\.\s?v|se|kg)\b|ministeri|behörde|\bamt\b|presse|pressestelle|stadt\b|landkreis|verband|team|autor|gast|admin|webmaster|office|bundes|kommune|landes|institut|hochschule|universität|stiftung|verein|digital|desk|staff|editor|\bvon\b.*\bvon\b|computing|security|insider|aktuell|service|\bder\b|\bdie\b|\bdas\b|tagesschau|spiegel|kommunikation|\b(?:und|mit|für|im|in|am|zum|zur)\b/iu;

const particle = '(?:von|van|de|der|den|zu|zur|vom|da|di|del|la|el|al|bin|ten|ter|und zu)';
const namePart = String.raw`\p{Lu}(?:[\p{L}’']+|\.)(?:-\p{Lu}?[\p{L}’']+)*`;
const person = new RegExp(String.raw`^${namePart}(?:\s+(?:${particle}\s+)*${namePart}){1,4}$`, 'u');

/** The person's name without titles, or null where the words are no person's name (desk, agency, initials, a single word). */
export function personName(text: string): string | null {
  const name = text
    .replace(titles, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s,;:|·–-]+|[\s,;:|·–-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name.length < 5 || name.length > 60 || !person.test(name)) return null;
  const withoutParticles = name.replace(new RegExp(String.raw`\s${particle}(?=\s)`, 'gu'), '');
  if (noPerson.test(withoutParticles)) return null;
  if (name === name.toUpperCase()) return null;
  return name;
}

const opening =
  /^(?:(?:Ein(?:e)?|Der|Das)\s+)?(?:(?:Gast)?(?:beitrag|kommentar|artikel|bericht|analyse|interview|kolumne|essay|text|fragen|redaktion|autor(?:in|en|innen|:in)?|verfasst|geschrieben|aufgezeichnet|gespräch|das interview führten?|das gespräch führten?|die fragen stellten?|interview führten?|fragen stellten?)\s*)*\s*(?:von|by|:|durch)?\s*:?\s*/iu;

/** Names of the persons in an author line such as "Von Anna Berg und Dr. Jan Holt, Berlin" in order, without doubles. */
export function namesIn(line: string): string[] {
  const text = line.replace(/\s+/g, ' ').replace(opening, '').trim();
  const parts = text.split(
    /\s*(?:,|;|\||·|•|\/|&|–|\s-\s|\bund\b|\bsowie\b|\bmit\b|\bim Gespräch mit\b|\bvon\b(?=\s+\p{Lu}\p{L}+\s+\p{Lu})|\d.*$|(?<=\p{Ll})\s+(?=Von\s))\s*/u,
  );
  return [...new Set(parts.flatMap(part => personName(part) ?? []))];
}
