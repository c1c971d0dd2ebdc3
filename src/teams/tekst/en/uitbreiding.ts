import type { Tekst } from '../nl';

/** Where people are: group chats, channels, the box in which they write, and the menu of a message. */
export const uitbreiding: Tekst['uitbreiding'] = {
  openen: 'Open our own chat',
  groepKop: 'We do this in our own chat',
  groep: 'You make a report in your own chat with me. Send me there: report.',
  groepWelkomKop: 'Hi, I am the VPD assistant',
  groepWelkom:
    'Ask me a question about the VPD protocol here. Everybody in this group sees the answer. You report in our own chat.',
  gevaar: 'Danger? Call 112 or use the alarm button. First go to a safe place.',
  niets: 'I find nothing about this in the protocol. Try other words.',
  meldKop: 'Report this message',
  meldTekst:
    'I prepare a report for you in our own chat. The text of the message is already in it. I hide numbers and addresses.',
  meldGroep: 'The others see nothing of this. You check everything and send it yourself.',
  meldKnop: 'Prepare the report',
  alOpenKop: 'You still have a report open',
  alOpen: 'First finish it or throw it away. I change nothing in it.',
  klaarKop: 'Your report is ready',
  klaar: 'Go to our own chat to finish it. Nothing has been sent yet.',
  verlopen: 'This form does not work any more. Close it and choose the message again.',
  voorstel: 'This text comes from the message you chose. Change it if you need to.',
};
