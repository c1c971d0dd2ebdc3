import type { Tekst } from '../nl';

export const brieven: Tekst['brieven'] = {
  kop: (nummer) => `Letters for report ${nummer}`,
  uitleg:
    'I make a draft, in Dutch. There are no names in it: you fill those in. Read everything before you send anything.',
  geen: 'First choose the measures. Then you see which letters go with them.',
  geenBijDitBesluit: 'No letter goes with this decision.',
  nood: 'I make no letter to the resident here. The resident threatened to harm themselves. Talk to the coordinator VPD.',
  gir: 'First look in GIR and fill that in. Then you can make this letter.',
  irm: 'This is possible only when the IRM agrees.',
  maak: (naam) => `Make ${naam}`,
  terug: 'Back to the report',
  terugLijst: 'Back to the letters',
  soorten: {
    waarschuwing: 'warning',
    'uitnodiging-combigesprek': 'invitation to a talk',
    'uitnodiging-incidentgesprek': 'invitation to the incident talk',
    'uitnodiging-herstelgesprek': 'invitation to the recovery talk',
    'bevestiging-gesprek': 'confirmation of the talk',
    omgangsafspraken: 'agreements on conduct',
    contactafspraken: 'agreements on contact',
    'afspraken-dienstverlening': 'agreements on service',
    'beperkende-maatregelen': 'letter on the restrictive measure',
    aangifte: 'sheet for the police',
  },
  waarvoor: {
    waarschuwing: 'Says which behaviour is not allowed.',
    'uitnodiging-combigesprek':
      'For a talk about what happened and how to go on. Send the letter within 24 hours.',
    'uitnodiging-incidentgesprek': 'For a talk about what happened. Send the letter within 24 hours.',
    'uitnodiging-herstelgesprek': 'Before the agreements or measures end.',
    'bevestiging-gesprek': 'After the talk: what was agreed and for how long.',
    omgangsafspraken: 'How to treat each other.',
    contactafspraken: 'With whom and how the resident has contact.',
    'afspraken-dienstverlening': 'How the municipality goes on helping.',
    'beperkende-maatregelen': 'What is not allowed, for how long and why.',
    aangifte: 'One A4 for the police desk. It holds what the reporter wrote.',
  },
  link: {
    kop: (naam) => `Ready: ${naam}`,
    uitleg: (tijd) =>
      `Open the link to get the Word file. The link works until ${tijd}. Anyone with this link can open the file, so do not pass it on.`,
    openen: 'Open the file',
  },
  stappen: [
    'Fill in what stands between brackets and remove the brackets.',
    'Write facts, no judgement.',
    'Keep the file in the dossier and then delete it from your computer.',
  ],
  tekst: {
    kop: (naam) => `Text: ${naam}`,
    uitleg: 'Copy the text to a new document. The text does not stay here.',
    label: 'Text to copy (not required)',
  },
  pagina: {
    onbekend: 'I do not know this link',
    verlopen: 'This link does not work any more',
    verlopenUitleg:
      'A link works for a quarter of an hour and five times. It also stops when the report changes.',
    storing: 'This does not work right now',
    storingUitleg: 'Something went wrong on my side. Try again in a few minutes.',
    doe: 'Go back to the chat in Teams. Open the report and make the letter again.',
  },
};
