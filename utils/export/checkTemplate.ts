import Mustache from 'mustache';
import { type TemplateList, templateLists, templateVariables } from './templateVariables.ts';

/** What is wrong with a template, and in which line (from 1); `detail` is the name or mark that is meant. */
export interface TemplateProblem {
  kind: 'unclosed-mark' | 'unclosed-section' | 'unopened-section' | 'unknown' | 'forbidden' | 'nested' | 'too-long';
  line: number;
  detail: string;
}

/** Longer templates are no templates. */
export const templateCap = 50_000;

/** A parsed piece: kind, name or text, where it begins and ends, for a section its pieces. */
type Token = [kind: string, name: string, start: number, end: number, inner?: Token[], ...rest: unknown[]];

/** The first problem of a template, null where there is none. Nothing is run: a template names values and sections, and no code. */
export function checkTemplate(text: string): TemplateProblem | null {
  if (text.length > templateCap) return { kind: 'too-long', line: 1, detail: String(templateCap) };
  let tokens: Token[];
  try {
    tokens = Mustache.parse(text) as unknown as Token[];
  } catch (error) {
    return parseProblem(text, error instanceof Error ? error.message : String(error));
  }
  return problemIn(text, tokens, []);
}

function problemIn(text: string, tokens: readonly Token[], open: readonly string[]): TemplateProblem | null {
  for (const [kind, name, start, , inner] of tokens) {
    const problem = (what: TemplateProblem['kind'], detail = name): TemplateProblem => ({ kind: what, line: lineAt(text, start), detail });
    if (kind === 'text' || kind === '!') continue;
    // Other templates and other marks: what a template says must stand in it.
    if (kind === '>' || kind === '=') return problem('forbidden', kind);
    const isSection = kind === '#' || kind === '^';
    if (!isKnown(name, open, isSection)) return problem('unknown');
    if (!isSection) continue;
    // A list within itself grows with every level.
    if (kind === '#' && isList(name) && open.includes(name)) return problem('nested');
    const found = problemIn(text, inner ?? [], kind === '#' ? [...open, name] : open);
    if (found) return found;
  }
  return null;
}

function isKnown(name: string, open: readonly string[], isSection: boolean): boolean {
  const scopes = ['article', ...open.filter(isList)] as (keyof typeof templateVariables)[];
  return scopes.some(scope => (templateVariables[scope] as readonly string[]).includes(name)) || (isSection && isList(name));
}

function isList(name: string): name is TemplateList {
  return (templateLists as readonly string[]).includes(name);
}

/** The parser's own words, as a place and a kind. */
function parseProblem(text: string, message: string): TemplateProblem {
  const section = message.match(/(Unclosed|Unopened) section "([^"]*)"(?: at (\d+))?/);
  if (section) {
    const [, which, name = '', at] = section;
    const isOpen = which === 'Unclosed';
    const opening = Math.max(text.lastIndexOf(`{{#${name}`), text.lastIndexOf(`{{^${name}`));
    // An unopened section is told by where its end stands, an unclosed one best by where it begins.
    const place = isOpen && opening >= 0 ? opening : isOpen ? text.length : at ? Number(at) : text.indexOf(`{{/${name}`);
    return { kind: isOpen ? 'unclosed-section' : 'unopened-section', line: lineAt(text, Math.max(0, place)), detail: name };
  }
  const at = Number(message.match(/at (\d+)/)?.[1] ?? 0);
  return { kind: 'unclosed-mark', line: lineAt(text, text.lastIndexOf('{{', at)), detail: '{{' };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split('\n').length;
}
