/** What is not in the program, and why: number and reason, in words for the coordinator. */
export const gelaten: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'R317',
    'Wat na een gesprek past, besluit een mens: de leidinggevende past het besluit aan, met reden. Er is geen eigen scherm voor.',
  ],
  ['R320', 'De kans op herhaling weegt de leidinggevende zelf, met GIR erbij; de bot rekent daar niet aan.'],
  [
    'F-R19',
    'Een bericht doorsturen vanuit Teams of Outlook zou inhoud buiten het formulier brengen; digitale agressie melden kan wel.',
  ],
  ['F-R21', 'Een log van bijna-incidenten is een apart doel en vraagt een eigen privacytoets.'],
  [
    'F-R22',
    'Een kaart vóór een huisbezoek met terugmelding is geen melden; het formulier vraagt wel of de risico’s bekeken zijn.',
  ],
  [
    'F-G1',
    'GIR is de vastlegging: het GIR-overzicht is om over te nemen, een bestand met het hele dossier zou een tweede register zijn.',
  ],
]);
