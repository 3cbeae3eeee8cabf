import { describe, expect, test } from 'vitest';
import { readLabel } from '../../utils/consent/labels.ts';

const labels = {
  reject: [
    'Ablehnen',
    'Alle ablehnen',
    'Alles ablehnen',
    'Cookies ablehnen',
    'Ich lehne ab',
    'Nur notwendige Cookies',
    'Nur technisch notwendige Cookies akzeptieren',
    'Nur essenzielle Cookies akzeptieren',
    'Nur erforderliche zulassen',
    'Weiter ohne Einwilligung',
    'Ohne Zustimmung fortfahren',
    'Nicht zustimmen',
    'Nein, danke',
    'Verweigern',
    'Reject all',
    'Decline',
    'Only necessary cookies',
    'Nein, nicht zulassen',
    'Ablehnen & schließen',
  ],
  accept: [
    'Alle akzeptieren',
    'Akzeptieren',
    'Zustimmen',
    'Zustimmen und weiter',
    'Ich stimme zu',
    'Einverstanden',
    'Alle Cookies zulassen',
    'Ja, zulassen',
    'Accept all',
    'I agree',
    'Alle annehmen',
    'Akzeptieren & schließen',
    'Auswahl erlauben',
  ],
  pay: [
    'Pur-Abo abschließen',
    'Ablehnen und abonnieren',
    'Ablehnen für 3,99 € im Monat',
    'Werbefrei lesen',
    'Jetzt Abo kaufen',
    'Mit Pur ablehnen',
  ],
  dismiss: ['OK', 'Verstanden', '×', 'Schließen', 'Alles klar!'],
  settings: [
    'Einstellungen',
    'Cookies anpassen',
    'Mehr Optionen',
    'Mehr Informationen und Einstellungen',
    'Cookie-Einstellungen',
    'Auswahl anpassen',
    'Manage choices',
    'Cookie settings',
  ],
  save: [
    'Auswahl speichern',
    'Auswahl bestätigen',
    'Einstellungen speichern',
    'Speichern & schließen',
    'Save my choices',
    'Confirm choices',
  ],
  other: ['Mehr erfahren', 'Datenschutz', 'Impressum', 'Partner anzeigen'],
};

describe.each(Object.entries(labels))('%s', (label, texts) => {
  test.each(texts)('%s', text => expect(readLabel(text)).toBe(label));
});
