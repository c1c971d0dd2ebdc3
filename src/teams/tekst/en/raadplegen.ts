import type { Tekst } from '../nl';

/** Around the answers of the kennisbank; the answers themselves are articles. */
export const raadplegen: Tekst['raadplegen'] = {
  zinnenKop: 'You can say it like this',
  meldDit: 'Report this',
  hulpNu: 'Help now',
  zinnen: 'Show example sentences',
  gecontroleerd: (datum: string) => `National details checked on ${datum}.`,
  gedrag: {
    lijkt: (naam: string) => `This looks like ${naam}. Is that right?`,
    gezien: (woorden: string) => `I read that in: ${woorden}.`,
    namen: {
      ik: 'ik-gedrag (about oneself)',
      jullie: 'jullie-gedrag (aimed at the organisation)',
      jij: 'jij-gedrag (aimed at you)',
      'fysiek-dreiging': 'physical behaviour: a threat',
      'fysiek-geweld': 'physical behaviour: violence',
    },
    waarom: {
      ik: 'The resident wants something for himself and therefore keeps asking or nagging.',
      jullie: 'The anger is about the municipality or the rules, not about you.',
      jij: 'It is aimed at you as a person.',
      'fysiek-dreiging': 'A threat of violence or damage can be heard in it.',
      'fysiek-geweld': 'There is physical contact, throwing or damage.',
    },
    beslis: 'You decide. If it is not right, choose something else.',
  },
  ook: 'You also asked',
  toonOok: 'Show this answer',
  verduidelijk: {
    kop: 'What do you mean?',
    tekst: 'I am not sure. Choose what comes closest to your question.',
    anders: 'Something else',
  },
  onbekend: {
    kop: 'I don’t know that',
    tekst: (naam: string) =>
      `I find nothing about this in the protocol. Ask ${naam}, the VPD coordinator. You may also ask me in other words.`,
  },
  buiten: {
    kop: 'I cannot help you with that',
    tekst: 'I help with aggression and violence by residents.',
    loketten: {
      vertrouwenspersoon:
        'Is it about a colleague or your boss? Talk to the confidential adviser (vertrouwenspersoon) or to HR.',
      integriteit: 'Take this to the integrity desk of the municipality.',
      privacy: 'Report this at once to the privacy officer or the data breach desk.',
      personeelszaken: 'Take this to your manager or to HR.',
      ict: 'Ask the IT service desk.',
      facilitair: 'Ask facility services.',
      inwonersloket: 'The public desk or the website of the municipality helps with this.',
      'openbare-ruimte': 'Report this to the public space desk.',
      'veilig-thuis': 'Call Veilig Thuis (help with violence at home): 0800-2000. Immediate danger: 112.',
      huisarts: 'Ask your GP or the company doctor.',
      juridisch: 'Ask Legal Affairs.',
      politie: 'Call the police: 0900-8844. Immediate danger: 112.',
      communicatie: 'Ask Communications.',
      geen: 'Ask me something about the behaviour of residents, reporting or aftercare.',
    },
  },
  mens: {
    kop: 'Talk to somebody, now',
    tekst:
      'What you write sounds heavy. You do not have to do this alone. Call 113 or 0800-0113, day and night, free of charge. Is there danger now? Call 112. I do not keep what you wrote.',
  },
  welkom: {
    kop: 'Hi, I am the VPD-assistent',
    tekst:
      'I help you when a resident crosses the line. You can report to me and ask about the protocol on safe public services (VPD).',
    gevaar: 'In danger? Call 112. I am not an alarm.',
    voorbeelden: [
      'What do I do when somebody insults me?',
      'Do I have to report this?',
      'Who files the police report?',
    ],
    voorbeeldKop: 'You can ask this',
    melden: 'I want to report something',
    nagaan: 'Must I report this?',
    privacy:
      'I do not keep questions. Only you, the person who handles your report and the VPD coordinator see it.',
  },
  status: {
    kop: 'How is your report doing?',
    tekst: (naam: string) =>
      `Look at the card of your report, above in this chat. It shows how things stand now. No card, or does it take long? Ask the person who handles your report, or ${naam}, the VPD coordinator.`,
  },
  dank: { kop: 'You are welcome', tekst: 'Anything else? Ask your question, or type: report.' },
  teLang: 'Your message is too long for me. Make it shorter, or type: report.',
};
