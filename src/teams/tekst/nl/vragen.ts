/** Every question of the report: what a shaken person reads. Short, calm, no blame. */
export const vragen = {
  veilig: {
    kop: 'Ben je nu veilig?',
    uitleg: 'Jouw veiligheid gaat voor. Is er gevaar? Bel 112. Ik ben geen alarm: niemand kijkt live mee.',
    knoppen: { ja: 'Ja, ik ben veilig', nee: 'Nee, ik heb hulp nodig' },
  },
  wanneer: {
    kop: 'Wanneer gebeurde het?',
    uitleg:
      'Weet je de tijd niet precies? Vul in wat je denkt. Ging het om een mail of bericht? Vul in wanneer je het las.',
    knoppen: { net: 'Het gebeurde net' },
  },
  wie: {
    kop: 'Voor wie doe je deze melding?',
    uitleg: '',
    knoppen: { ik: 'Voor mijzelf', collega: 'Voor een collega', getuige: 'Ik zag het gebeuren' },
  },
  slachtoffer: {
    kop: 'Wie is je collega?',
    uitleg:
      'De leidinggevende van je collega krijgt de melding. Je collega krijgt een kort bericht van mij. Weet je niet wie het was? Dan krijgt je eigen leidinggevende de melding.',
    knoppen: { onbekend: 'Weet ik niet' },
  },
  waar: {
    kop: 'Waar gebeurde het, en hoe had je contact?',
    uitleg: 'Kies de plek. Tik daarna op de manier van contact.',
    knoppen: {
      balie: 'Aan de balie',
      spreekkamer: 'In de spreekkamer',
      telefoon: 'Aan de telefoon',
      huisbezoek: 'Op huisbezoek',
      'e-mail': 'Per e-mail',
    },
  },
  gedrag: {
    kop: 'Welke voorbeelden lijken op wat er gebeurde?',
    uitleg: 'Je mag er meer dan een kiezen. De zinnen zijn voorbeelden.',
    knoppen: {},
  },
  waarmee: {
    kop: 'Waarmee werd gedreigd?',
    uitleg: 'Een klacht indienen of naar de krant gaan mag een inwoner altijd. Dat is geen dreigement.',
    knoppen: {
      geweld: 'Met geweld tegen mij of anderen',
      spullen: 'Met iets kapotmaken',
      'andere-druk': 'Met andere druk, zoals mijn baan of naam',
      recht: 'Met een klacht, bezwaar of de krant',
      onbekend: 'Weet ik niet',
    },
  },
  toon: {
    kop: 'Hoe zei de inwoner het?',
    uitleg: 'Zakelijke kritiek op jouw werk mag. Kleineren mag niet.',
    knoppen: {
      zakelijk: 'Zakelijk, als een klacht',
      kleinerend: 'Kleinerend of vernederend',
      onbekend: 'Weet ik niet',
    },
  },
  omgebogen: {
    kop: 'Werd het daarna weer een gewoon gesprek?',
    uitleg: 'Bijvoorbeeld na luisteren en uitleggen.',
    knoppen: { ja: 'Ja', nee: 'Nee, het ging door', onbekend: 'Weet ik niet' },
  },
  patroon: {
    kop: 'Gebeurt dit vaker met deze persoon?',
    uitleg: 'Bij jou of bij collega’s. Je eigen indruk is genoeg.',
    knoppen: { ja: 'Ja, vaker', nee: 'Nee', onbekend: 'Weet ik niet' },
  },
  gestopt: {
    kop: 'Stopte het toen je er iets van zei?',
    uitleg: 'Er is geen fout antwoord.',
    knoppen: {
      meteen: 'Ja, meteen',
      'na-tweede-keer': 'Pas na een tweede keer',
      nee: 'Nee, het ging door',
      'niet-aangesproken': 'Ik zei er niets van',
      onbekend: 'Weet ik niet',
    },
  },
  beeindigd: {
    kop: 'Is het gesprek daardoor gestopt?',
    uitleg: 'Door jou of door een collega.',
    knoppen: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
  },
  veiligGevoeld: {
    kop: 'Voelde je je veilig?',
    uitleg: 'Dit telt mee voor de nazorg.',
    knoppen: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
  },
  discriminatie: {
    kop: 'Ging het over afkomst, geloof, geslacht, seksuele gerichtheid of een beperking?',
    uitleg: 'Discriminatie melden we altijd.',
    knoppen: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
  },
  zelfbeschadiging: {
    kop: 'Zei de inwoner dat hij zichzelf iets wil aandoen?',
    uitleg: 'Dat melden we altijd.',
    knoppen: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
  },
  bijzonderheden: {
    kop: 'Was een van deze dingen ook aan de hand?',
    uitleg: 'Kies wat klopt.',
    knoppen: { geen: 'Niets hiervan' },
  },
  letsel: {
    kop: 'Over het letsel',
    uitleg:
      'Alleen deze drie feiten. Schrijf niets op over iemands gezondheid. De gemeente moet dit soms meteen melden bij de Arbeidsinspectie.',
    knoppen: {},
  },
  schade: {
    kop: 'Van wie is de schade?',
    uitleg: 'De gemeente probeert de kosten terug te krijgen van wie het deed.',
    knoppen: {
      gemeente: 'Van de gemeente',
      eigen: 'Van mijzelf',
      beide: 'Van allebei',
      onbekend: 'Weet ik niet',
    },
  },
  betrokkenen: {
    kop: 'Welke collega’s waren er nog meer bij?',
    uitleg:
      'Kies de collega’s die het ook overkwam. Zij krijgen een kort bericht. Hun eigen leidinggevende krijgt ook een melding.',
    knoppen: {},
  },
  huisbezoek: {
    kop: 'Over het huisbezoek',
    uitleg: 'Weggaan mag altijd, ook midden in een gesprek.',
    knoppen: {},
  },
  eigenNazorg: {
    kop: 'Wil je zelf ook praten over hoe het met je gaat?',
    uitleg: 'Iets zien gebeuren kan ook veel doen. Kies je ja? Dan plan ik ook gesprekken voor jou.',
    knoppen: { ja: 'Ja, graag', nee: 'Nee, niet nodig' },
  },
  oordeel: {
    kop: 'Je hoeft dit niet te melden. Het mag wel.',
    uitleg: '',
    knoppen: { 'toch-melden': 'Toch melden' },
  },
  feiten: {
    kop: 'Wat werd er gezegd of gedaan?',
    uitleg:
      'Schrijf het zo letterlijk als het lukt. Alleen feiten over het gedrag. Geen medische gegevens, geen BSN, geen naam van de inwoner. Leeg laten mag ook.',
    knoppen: { afschermen: 'Verberg deze gegevens', toch: 'Verstuur zo' },
  },
  controle: { kop: 'Klopt dit?', uitleg: '', knoppen: {} },
};
