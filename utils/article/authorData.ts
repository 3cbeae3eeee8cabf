import { pageIn, personsIn, type Thing } from './jsonLd.ts';
import { namesIn } from './persons.ts';
import { attribute } from './visibility.ts';

/** "Berg, Anna" as libraries write names. */
const turned = (name: string): string => name.replace(/^(\p{Lu}[\p{L}’'-]+),\s*(\p{Lu}[\p{L}’'.-]+)$/u, '$2 $1');

/** Names of the authors as the page's data give them. */
export function namesInData(document: Document, article: Thing | null, things: readonly Thing[]): string[] {
  const contentsOf = (name: string): string[] =>
    [...document.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`)].map(meta => attribute(meta, 'content'));
  const author = article?.author ?? article?.creator ?? pageIn(things)?.author;
  const structured = [...new Set(personsIn(author, things).flatMap(name => namesIn(turned(name.replace(/^(?:von|by)\s+/i, '')))))];
  if (structured.length > 0) return structured;
  const names = [
    'author',
    'article:author',
    'dc.creator',
    'dc:creator',
    'dcterms.creator',
    'parsely-author',
    'citation_author',
    'sailthru.author',
    'authors',
    'byl',
    'cXenseParse:author',
  ];
  const metas = names.map(name => contentsOf(name));
  // WordPress plugins write what is shown in previews: "Verfasst von", "Anna Berg".
  const [label = ''] = contentsOf('twitter:label1');
  if (/verfasst von|geschrieben von|written by|autor/i.test(label)) metas.push(contentsOf('twitter:data1'));
  return (
    metas
      .map(contents => [...new Set(contents.flatMap(content => namesIn(turned(content.replace(/^(?:von|by)\s+/i, '')))))])
      .find(found => found.length > 0) ?? []
  );
}
