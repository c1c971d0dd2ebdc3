import type { Tekst } from '../nl';

/** Refusals and faults: what happened and what to do now. */
export const algemeen: Tekst['algemeen'] = {
  weigeringen: {
    'niet-bevoegd': 'Only the person who handles the report can do this.',
    'niet-gevonden': 'I cannot find this report for you. It may have been removed. Type: report to begin.',
    'al-opgepakt': 'This report has already been taken up. This is how it stands now.',
    'al-besloten': 'A decision has already been taken. This is how it stands now.',
    'al-ingediend': 'Your report has already been sent. This is how it stands now.',
    'niet-ingediend': 'This report has not been sent yet.',
    'eerst-oppakken': 'Take up the report first.',
    'eerst-recidive': 'First fill in whether this resident is already in GIR.',
    'reden-verplicht': 'Write down briefly why you choose differently.',
    'niet-compleet': 'One answer is still missing. I take you there.',
    'niet-intrekken':
      'You cannot withdraw a report of violence or a threat of violence. The municipality has to act on it.',
    afgerond: 'This report is closed. This is how it stands now.',
    ingetrokken: 'This report was withdrawn.',
    'nog-open': 'Something is still open. You see below what.',
    'wacht-op-irm': 'This waits for the consent of the IRM.',
    'geen-irm': 'There is nobody who can give this consent. Ask the VPD coordinator.',
    'eerst-besluiten': 'First choose the measures.',
    'brief-past-niet': 'This letter does not fit what you decided. These are the letters that do.',
    'te-vaak': 'You just had many letters made. Wait a quarter of an hour and try again.',
    'termijn-voorbij': 'This is not possible any more: the time for it has passed.',
    'stap-verplicht': 'This step is part of it. ‘Not applicable’ is not possible here.',
    'stap-klaar': 'You do not have to do this step here any more. This is how things are now.',
    'collega-als-veroorzaker':
      'This is about a colleague. This assistant is not for that. Talk to the confidential adviser or to HR. I kept nothing.',
  },
  nietMogelijk: 'This is not possible now',
  gelukt: 'You do not see this here',
  alleenNieuw:
    'You only see the content of a report in a newer version of Teams. Open Teams on your computer.',
  onbekendeKnop: 'I do not know this button. Type: help to see what I can do.',
  ongeldig: 'Something went wrong with this button. Nothing has changed. Type: continue, to go on.',
  storing:
    'Something went wrong on my side. What you sent before has been kept. Please try again in a moment. In danger: call 112.',
  kaartTekst: 'Update Teams, or open Teams on your computer. In danger: call 112.',
};
