import Mustache from 'mustache';
import type { ClippingWhole } from '../clippings/types.ts';
import { checkTemplate } from './checkTemplate.ts';
import { escaped, frontMatter, markdownFiles, obsidianTag, textOf } from './markdown.ts';
import { officeOf } from './tables.ts';
import type { ExportedFile, ExportOptions } from './types.ts';
import { citation, dateIn, figureInWords, linkTo, meaningName, stateName, wellFormed } from './wording.ts';

/** A template of the user's own: Mustache over Markdown (https://mustache.github.io/mustache.5.html). */
export interface Template {
  id: string;
  name: string;
  text: string;
}

/** Text that is Markdown already, and goes in as it is. */
class Markdown {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const writer = new Mustache.Writer();

/** An article through a template; throws on a template that `checkTemplate` objects to. `{{name}}` is made safe for Markdown, `{{{name}}}` is not. */
export function renderTemplate(text: string, whole: ClippingWhole, options: ExportOptions): string {
  const problem = checkTemplate(text);
  if (problem) throw new Error(`${problem.kind} in line ${problem.line}: ${problem.detail}`);
  const view = viewOf(whole, options);
  return wellFormed(
    writer.render(text, view, undefined, { escape: value => (value instanceof Markdown ? value.text : escaped(String(value))) }),
  );
}

/** Articles through a template, one file each; several come as a ZIP archive. */
export function exportTemplate(template: Template, wholes: readonly ClippingWhole[], options: ExportOptions): ExportedFile {
  return markdownFiles(template.name, wholes, options, whole => renderTemplate(template.text, whole, options));
}

/** The values a template may name; see `templateVariables`. Empty texts and lists are false for sections. */
function viewOf(whole: ClippingWhole, options: ExportOptions): Record<string, unknown> {
  const { clipping, annotations, mentions } = whole;
  const { url } = clipping;
  const tagsIn = (tags: readonly string[]) => markdownOrEmpty(tags.map(tag => `#${obsidianTag(tag)}`).join(' '));
  const figures = mentions.flatMap(({ entity, sentence }) => (entity.kind === 'figure' ? [{ entity, sentence }] : []));
  const quotes = mentions.flatMap(({ entity }) => (entity.kind === 'quote' && !entity.indirect ? [entity] : []));
  const people = new Map(mentions.flatMap(({ entity }) => (entity.kind === 'official' ? [[entity.person, entity] as const] : [])));
  const placeOf = (words: string | null) => new Markdown(linkTo(url, words));
  return {
    title: clipping.title,
    url: new Markdown(url),
    authors: clipping.byline.join(', '),
    site: clipping.siteName ?? clipping.host,
    published: clipping.published?.slice(0, 10) ?? '',
    publishedLong: new Markdown(dateIn(clipping.published, options, 'long')),
    clipped: clipping.createdAt.slice(0, 10),
    series: clipping.series?.name ?? '',
    part: clipping.series ? String(clipping.series.part) : '',
    states: clipping.facts.states.map(code => stateName(code, options)).join(', '),
    tags: tagsIn(clipping.tags),
    note: markdownOrEmpty(clipping.note),
    citation: citation(clipping, options),
    properties: new Markdown(`---\n${frontMatter(whole, options)}---`),
    text: options.includeText ? markdownOrEmpty(textOf(clipping.text)) : '',
    annotations: annotations.map(row => ({
      meaning: meaningName(row.meaning, options),
      quote: row.anchor?.quote.exact ?? '',
      note: markdownOrEmpty(row.note),
      tags: tagsIn(row.tags),
      link: placeOf(row.anchor?.quote.exact ?? null),
      created: row.createdAt.slice(0, 10),
    })),
    figures: figures.map(({ entity, sentence }) => ({
      figure: figureInWords(entity, options),
      value: typeof entity.value === 'number' ? String(entity.value) : entity.value.join('–'),
      unit: entity.unit ?? '',
      noun: entity.noun ?? '',
      state: stateName(entity.scope, options),
      sentence,
      link: placeOf(sentence),
    })),
    quotes: quotes.map(quote => {
      const words = clipping.text.slice(quote.start, quote.end);
      return { speaker: quote.speaker ?? '', office: officeOf(whole, quote.speaker)?.role ?? '', quote: words, link: placeOf(words) };
    }),
    officials: [...people.values()].map(({ person, state }) => ({
      person,
      office: officeOf(whole, person)?.role ?? '',
      state: stateName(state, options),
    })),
  };
}

function markdownOrEmpty(text: string): Markdown | '' {
  return text === '' ? '' : new Markdown(text);
}
