import type { RecordData } from './record';

/** An admin's translations: two labels for the rival's field, and other labels with the word. */
const GERMAN: Readonly<Record<string, string>> = {
  'Account Information': 'Account-Informationen',
  'Account Name': 'Accountname',
  'Account Owner': 'Account-Inhaber',
  'Additional Information': 'Weitere Informationen',
  Amount: 'Betrag',
  'Billing City': 'Rechnungsort',
  'Close Date': 'Schlusstermin',
  'Competitor Contract End Date': 'Vertragsende des Wettbewerbers',
  Competitors: 'Wettbewerber',
  'Competitors identified?': 'Wettbewerber ermittelt?',
  Description: 'Beschreibung',
  'Evaluation Notes': 'Bewertungsnotizen',
  'Expected Revenue': 'Erwarteter Umsatz',
  Industry: 'Branche',
  'Next Step': 'Nächster Schritt',
  'Open Opportunity': 'Offene Opportunity',
  'Opportunity Information': 'Opportunity-Informationen',
  'Opportunity Name': 'Opportunity-Name',
  'Opportunity Owner': 'Opportunity-Inhaber',
  'Primary Competitor': 'Hauptkonkurrent',
  Stage: 'Phase',
  Type: 'Typ',
};

function translated(words: string): string {
  return GERMAN[words] ?? words;
}

/** Returns the record with translated labels; API names and values stay the same. */
export function inGerman(record: RecordData): RecordData {
  const sections = record.sections.map(({ title, fields }) => ({
    title: translated(title),
    fields: fields.map((field) => ({ ...field, label: translated(field.label) })),
  }));
  return { ...record, sections };
}
