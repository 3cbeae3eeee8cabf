import { officesOf } from './offices/offices.ts';
import type { People, PersonMention } from './people/persons.ts';
import { readingOf } from './text/reading.ts';
import type { OfficialMention, RecognizerInput, Why } from './types.ts';

/** Every mention of a person who holds or held a public office or speaks for a public body. */
export function recognizeOfficials(input: RecognizerInput, people: People): OfficialMention[] {
  const { text } = readingOf(input);
  const offices = officesOf(input, people);
  const { tokens } = people;
  const found: OfficialMention[] = [];
  for (const mention of people.mentions) {
    const office = offices.get(mention.person);
    if (office === undefined) continue;
    const start = tokens[mention.start]?.start ?? 0;
    const end = tokens[mention.end - 1]?.end ?? 0;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const phrase = text.slice(tokens[mention.from]?.start ?? start, tokens[mention.to - 1]?.end ?? end);
    const why = whyOf(mention, office.person, office.role, phrase, office.source === 'directory');
    const { landFrom, ...held } = office;
    found.push({ kind: 'official', start, end, ...held, why: landFrom == null ? why : { ...why, inferred: landFrom } });
  }
  return found;
}

function whyOf(mention: PersonMention, person: string, role: string | null, phrase: string, isListed: boolean): Why {
  if (isListed) return { rule: 'officialDirectory', evidence: [person, role ?? ''] };
  switch (mention.rule) {
    case 'roleBefore':
    case 'roleComma':
    case 'roleColon':
      return { rule: 'officialRoleBefore', evidence: [phrase] };
    case 'apposition':
      return { rule: 'officialRoleAfter', evidence: [phrase] };
    case 'predicate':
      return { rule: 'officialPredicate', evidence: [person, role ?? ''] };
    case 'sharedRole':
      return { rule: 'officialSharedRole', evidence: [role ?? ''] };
    default:
      if (mention.rule !== 'surname' && mention.body !== null) return { rule: 'officialBody', evidence: [role ?? ''] };
      return { rule: 'officialKnown', evidence: [person, role ?? ''] };
  }
}
