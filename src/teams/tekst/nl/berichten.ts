/** Messages the bot sends by itself. They stay in the chat, so they hold no content. */
export const berichten = {
  samenvatting: 'Er is nieuws over een melding.',
  opgepakt: {
    kop: 'Je melding is opgepakt',
    tekst: (naam: string, nummer: string) =>
      `${naam} heeft melding ${nummer} opgepakt. Ik heb ${naam} gevraagd om contact met je op te nemen.`,
  },
  slachtoffer: {
    kop: 'Een collega heeft iets voor je gemeld',
    tekst: (nummer: string) =>
      `Er is een melding gedaan over iets wat jou is overkomen: ${nummer}. Ik heb gevraagd of iemand met je wil praten over hoe het gaat. Heb je hulp nodig? Typ: hulp.`,
  },
  terInformatie: {
    kop: 'Ter informatie',
    tekst: (nummer: string, naam: string) =>
      `Melding ${nummer} is naar ${naam} gegaan, volgens de afspraken bij afwezigheid. Je hoeft nu niets te doen.`,
  },
  nazorg: {
    kop: 'De gesprekken staan in de agenda',
    tekst: (nummer: string) =>
      `Bij melding ${nummer} horen deze gesprekken. In de agenda staat alleen een neutraal onderwerp.`,
    afgezienKop: 'Nu geen gesprekken gewenst',
    afgezien: (nummer: string) =>
      `Bij melding ${nummer} zijn nu geen latere gesprekken gewenst. Een reden hoeft niet. Het kan later alsnog.`,
    anders:
      'Komt een moment niet uit? Verzet de afspraak dan samen. Wacht niet te lang met het eerste gesprek.',
    extra: (datum: string) => `Daarna ook samen aan tafel: ${datum}.`,
  },
  nazorgZelf: {
    kop: 'Plan deze gesprekken zelf',
    tekst: (nummer: string) =>
      `Ik kon de gesprekken bij melding ${nummer} niet allemaal in de agenda zetten. Bel je medewerker nu en spreek ze samen af.`,
  },
  nazorgEerlijk: {
    kop: 'De agenda werkte niet',
    tekst: (naam: string) =>
      `Ik kon niet alle gesprekken in de agenda zetten. Ik heb ${naam} gevraagd om ze zelf met je af te spreken. Hoor je niets? Neem zelf contact op, of vraag de coördinator VPD.`,
  },
  letOp: {
    kop: 'Hier is iemand nodig',
    tekst: (nummer: string) =>
      `Bij melding ${nummer} kwam een bericht niet aan of lukte de agenda niet. Neem contact op met wie de melding afhandelt.`,
    behandelaar: 'Afgehandeld door',
  },
  oudKop: 'Verlopen bericht',
  oud: 'Dit bericht is verlopen. Staat er geen nieuwer bericht? Dan is de melding verwijderd.',
};
