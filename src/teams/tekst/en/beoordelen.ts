import type { Tekst } from '../nl';

/** 'Did this help?', and what the coordinator sees of it. */
export const beoordelen: Tekst['beoordelen'] = {
  vraag: 'Did this help?',
  ja: 'Yes',
  nee: 'No',
  dankKop: 'Thank you',
  dank: 'I made a note of it, without your name.',
  reden: {
    kop: 'Sorry. What was wrong with it?',
    uitleg: 'Your verdict is noted, without your name. You may skip what is below.',
    label: 'Reason (may stay empty)',
    vraagLabel: 'Your question (may stay empty)',
    toestemming: 'May I pass on your question? (may stay empty)',
    toestemmingJa: 'Yes, the VPD coordinator may read my question',
    weg: 'I take out names and numbers. I do not pass on who you are.',
    verstuur: 'Send',
  },
  redenen: {
    onjuist: 'The answer is wrong',
    onduidelijk: 'The answer is unclear',
    'niet-gezocht': 'This is not what I was looking for',
    'te-lang': 'The answer is too long',
  },
  doorgeven: {
    knop: 'Ask the coordinator',
    kop: 'May I pass on this question?',
    uitleg: (naam: string) =>
      `${naam}, the VPD coordinator, will then read this text. I take out names and numbers. I do not pass on who you are. So you get no answer from me. Do you want one? Then call or mail yourself.`,
    kwijt: 'I do not know your question any more, because I keep no questions. Write it down below.',
    label: 'Your question (required)',
    fout: 'Write down your question.',
    verstuur: 'Yes, pass it on',
    nietDoen: 'No, do not pass it on',
    gedaanKop: 'Your question was passed on',
    gedaan: (naam: string) =>
      `${naam} sees your question in the list of questions. Your name is not with it.`,
    nietKop: 'I pass on nothing',
    niet: 'Nothing was sent and nothing was kept.',
  },
  kennisbank: {
    kop: 'How the answers help',
    tekst: (onbekend: string, slecht: string, vragen: string) =>
      `Without an answer: ${onbekend}. Topics with a No: ${slecht}. Questions passed on: ${vragen}.`,
    toon: 'Show the topics',
    alleen: 'This overview is only for the VPD coordinator.',
    slechtKop: 'Here the answer did not always help',
    geen: 'Nothing yet. Nobody said No.',
    telling: (nee: string, ja: string) => `No: ${nee} · Yes: ${ja}`,
    vragenKop: 'Questions that colleagues passed on',
    geenVragen: 'No questions.',
    zonder: 'Without an answer',
    gelezen: 'Read, take away',
    nog: (aantal: string) => `And ${aantal} more. First take away what you have read.`,
    sluiten: 'Close',
  },
};
