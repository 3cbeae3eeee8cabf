import data from './clutter.json' with { type: 'json' };
import { plainText } from './clutterMeasure.ts';

/** The kinds that have words of their own. */
export type WordedKind = keyof typeof data.tokens;
export const wordedKinds = Object.keys(data.tokens) as WordedKind[];

/** What a heading of each kind says, from its first to its last word. */
export const headings = wordedKinds.map(kind => ({ kind, pattern: new RegExp(`^(?:${data.headings[kind]})\\s?[:…!?.]*$`, 'iu') }));

const signals = Object.values(data.newsletterSignals).map(source => new RegExp(source, 'i'));
const [named = /^$/, inviting = /^$/] = signals;
const important = new RegExp(data.formsThatMatter, 'i');

/** The kind a heading announces, or null. */
export function announced(text: string): WordedKind | null {
  return text.length > data.limits.heading ? null : (headings.find(({ pattern }) => pattern.test(text))?.kind ?? null);
}

/** Whether a text speaks of a newsletter and asks to subscribe. */
export const invites = (text: string): boolean => named.test(text) && inviting.test(text);

const order = new RegExp(`^(?:${data.orders})\\s?[!»›→>]*$`, 'i');

/** Whether a control is called by nothing but the wish to get something: "Eintragen", "Ja, gern". */
export const isOrder = (control: Element): boolean => order.test(plainText(control, 80) || (control.getAttribute('value') ?? '').trim());

const { strong, weak, act, surely } = data.invitations;
const invitations = [
  { noun: new RegExp(strong, 'i'), label: new RegExp(act, 'i') },
  { noun: new RegExp(weak, 'i'), label: new RegExp(surely, 'i') },
];

/** Ways to reach somebody: a box with one is a contact, whatever else it offers. */
export const reachable = 'a[href^="tel:"],a[href^="mailto:"]:not([href^="mailto:?"]),address';

/** Whether a small box names a newsletter and has a control that orders it; "per E-Mail" alone needs a plainer word on the control. */
export function invitesByControl(box: Element, text: string): boolean {
  const fitting = invitations.filter(({ noun }) => noun.test(text));
  if (fitting.length === 0 || box.querySelectorAll('a').length > 3 || box.querySelector(reachable)) return false;
  return [...box.querySelectorAll('a,button,input[type=submit],input[type=button]')].some(control => {
    const says = plainText(control) || (control.getAttribute('value') ?? '');
    return says.length <= 60 && fitting.some(({ label }) => label.test(says));
  });
}

/** A field for an e-mail address. */
export const isEmailField = (input: Element): boolean =>
  input.getAttribute('type') === 'email' || /mail/i.test(`${input.getAttribute('name') ?? ''} ${input.getAttribute('placeholder') ?? ''}`);

/** The field for the address of a newsletter in an element, or null: it says that it takes one, or the text around it does. */
export function newsletterField(element: Element): Element | null {
  const fields = [...element.querySelectorAll('input')];
  const text = plainText(element).slice(0, 2000);
  if (!named.test(text)) return null;
  return fields.find(isEmailField) ?? (inviting.test(text) ? fields.find(isTextField) : null) ?? null;
}

const isTextField = (input: Element): boolean => /^(?:text)?$/.test(input.getAttribute('type') ?? '');

/** Whether a text tells of a form that the reader needs: a petition, a log-in, a contact. */
export const isOfNeed = (text: string): boolean => important.test(text);

/** A form that asks for an address to send news to, and not one that the reader needs: log-in, petition, contact. */
export function isNewsletterForm(form: Element, around: Element): boolean {
  if (form.querySelector('textarea,input[type=password],input[type=search],input[type=file],input[type=number],input[type=date]'))
    return false;
  const words = plainText(around);
  const text = `${words} ${form.getAttribute('action') ?? ''} ${form.id} ${form.getAttribute('class') ?? ''} ${around.getAttribute('class') ?? ''}`;
  // The small print behind it may name any form of the publisher's.
  return (
    named.test(text) && !important.test(`${words.slice(0, 600)} ${plainText(form)}`.replace(/kontaktformular (?:nutzen|verwenden)/gi, ''))
  );
}

/** A heading of comments with all that stands before the field to write one, and that field; nothing where there is none before another heading of its rank. */
export function commentsFrom(heading: Element): Element[] {
  const found = [heading];
  for (let next = heading.nextElementSibling; next && found.length <= 200; next = next.nextElementSibling) {
    if (next.localName <= heading.localName && /^h[1-6]$/.test(next.localName)) return [];
    found.push(next);
    const form = next.localName === 'form' ? next : next.querySelector('form,textarea');
    if (form && (form.localName === 'textarea' || form.querySelector('textarea')) && !important.test(plainText(form))) return found;
  }
  return [];
}

/** How many of the four marks of a newsletter box a text has: its name, the act, the law, the address. */
export const newsletterMarks = (text: string): number => signals.filter(signal => signal.test(text)).length;

const words = wordedKinds.map(kind => ({ kind, pattern: new RegExp(data.words[kind], 'i') }));
const tokens = wordedKinds.map(kind => ({ kind, pattern: new RegExp(`(?:^|[\\s_-])(?:${data.tokens[kind]})(?=$|[\\s_-]|\\d)`, 'i') }));
const anyToken = new RegExp(`(?:^|[\\s_-])(?:${Object.values(data.tokens).join('|')})(?=$|[\\s_-]|\\d)`, 'i');

/** The kinds that an element's names (id, class, test ids, custom tag) stand for, with the token found. */
export function namedKinds(element: Element): { kind: WordedKind; token: string }[] {
  const attributes = ['class', 'data-testid', 'data-qa'].map(name => element.getAttribute(name) ?? '').join(' ');
  const names = `${element.localName.includes('-') ? element.localName : ''} ${element.id} ${attributes}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2');
  if (!anyToken.test(names)) return [];
  return tokens.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(names);
    return found ? [{ kind, token: found[0].trim() }] : [];
  });
}

const legal = /einwillig|willige[nt]? (?:ich|sie)|datenschutz|widerruf|personenbezogen|nutzungsbedingung|abmelde|abbestell|werbezweck/i;

/** Whether a block speaks of consent to mail and its withdrawal, as the small print under a form does. */
export const isSmallPrint = (text: string): boolean => legal.test(text);

/** The kinds whose typical words a short text has. */
export const wordKinds = (text: string): WordedKind[] => words.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => kind);

const appeal = new RegExp(data.appeal, 'i');
const counted = new RegExp(data.counted, 'i');

/** Whether a text turns to the reader to sell something: "Jetzt Platz sichern", "unser Podcast". */
export const appeals = (text: string): boolean => appeal.test(text);

/** Whether a heading counts what readers wrote: "2 Kommentare". */
export const countsComments = (text: string): boolean => counted.test(text);

const shareWord = new RegExp(`^(?:${data.shareWords})$`, 'i');
/** What stands between or before the names of controls: "[Drucken] [Senden]", "★ Merken". */
const apart = /[\s|·•,:/&+()[\]–♡♥❤★☆💬👍🔗✉]+/u;
const shareAct = new RegExp(data.shareActs, 'i');

/**
 * Whether a text is nothing but ways to pass a page on, at least two of them: "Teilen: Facebook · X · E-Mail". Names of networks alone may
 * be a list in an article; those that can be clicked, or are called "teilen", are not.
 */
export function isShareRow(text: string, isLinked: boolean): boolean {
  // Links that stand close together have no space between them: "TeilenMerken".
  const words = text
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(apart)
    .filter(word => word !== '' && word !== '-');
  if (words.length > 30 || !words.every(word => shareWord.test(word)) || words.filter(word => shareAct.test(word)).length < 2) return false;
  return isLinked || words.slice(0, 3).some(word => /^(?:teilen|empfehlen|share|weitersagen|drucken)$/i.test(word));
}

const surelyShares = /teilen|empfehl|druck|weiterleit|weitersag|merk|senden|kopieren/i;

/**
 * Whether a box holds nothing but controls that pass the page on, at least two, below a few words of what they are for: "Infos zum Artikel:
 * Drucken, Weiterleiten". `text` is the box's whole text.
 */
export function isShareBox(box: Element, text: string): boolean {
  if (text.length > data.limits.shareRow || !isBox(box) || box.querySelector(`input,textarea,select,${reachable}`)) return false;
  const controls = [...box.querySelectorAll('a,button,[role=button]')].map(control => plainText(control, 80));
  if (controls.length < 2 || !controls.every(isShareControl) || !controls.some(says => surelyShares.test(says))) return false;
  return text.length - controls.join(' ').length <= data.limits.heading;
}

/** A list or box called after sharing that holds no word but those of sharing: no text, even where nothing in it can be clicked. */
export const isNamedShareList = (element: Element, text: string): boolean =>
  text.length > 0 &&
  text.length <= data.limits.shareRow &&
  isBox(element) &&
  isShareText(text) &&
  namedKinds(element).some(({ kind }) => kind === 'share');

/** What a control without text is called: for a screen reader, on hovering, or by its picture. */
export const calledOf = (control: Element): string =>
  (
    control.getAttribute('aria-label') ??
    control.getAttribute('title') ??
    control.querySelector('[alt],[aria-label],[title]')?.getAttribute('alt') ??
    ''
  ).trim();

/** The same, or what it reads where that is an act of passing on: names of networks may be read in a list of the article. */
export const nameOf = (control: Element): string => {
  const called = calledOf(control);
  const text = called === '' ? plainText(control, 80) : '';
  return /kopieren|teilen|empfehlen|posten|weiterleiten/i.test(text) ? text : called;
};

/** Whether a text has nothing but words of sharing in it; an empty one has nothing else either. */
export function isShareText(text: string): boolean {
  const found = text.split(apart).filter(word => word !== '' && word !== '-');
  return found.length <= 30 && found.every(word => shareWord.test(word));
}

/** Whether a control is called by an act of sharing: "Auf LinkedIn teilen", "Link kopieren". */
export const isShareControl = (called: string): boolean =>
  called.length <= 60 && isShareText(called) && called.split(/\s+/).some(word => shareAct.test(word));

const offersSharing =
  /^(?:(?:jetzt|artikel|beitrag|seite) )?(?:auf|bei|via|per|über|mit) \S+ (?:teilen|weiterleiten|weiterempfehlen|empfehlen|posten)$/i;

/** Whether a text is the name of a control that passes the page on, also where a script makes it one: "Auf Mastodon teilen". */
export const isShareOffer = (text: string): boolean => {
  const parts = text.split(/\s[·|•]\s/);
  return parts.some(part => offersSharing.test(part)) && parts.every(isShareControl);
};

/** Whether a line without an end is labelled as an advertisement, and not about one: "ANZEIGE Möbel am Ring", "- Anzeige - Möbel am Ring". */
export const isLabelledAdvert = (text: string): boolean =>
  /^(?:\W{0,3}(?:ANZEIGE|WERBUNG|REKLAME)(?!\p{L})|[-–[(] ?(?:Anzeige|Werbung|Reklame) ?[-–\])])/u.test(text) && !/[.?…]$/.test(text);

const labelled = /^\W*(?:anzeige|werbung|reklame|inserat)(?!\p{L})/iu;

/** A table that holds an advertisement and says so: a box of old layouts, no data. */
export const isAdvertTable = (element: Element, text: string): boolean =>
  element.localName === 'table' && text.length <= data.limits.slot && labelled.test(text) && element.querySelector('th,caption') === null;

/** An element that may be a box of its own: not a paragraph, heading or list item, which belong to a text. */
export const isBox = (element: Element): boolean =>
  /^(?:div|aside|section|form|td|ul|nav)$/.test(element.localName) || element.localName.includes('-');
