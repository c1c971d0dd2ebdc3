import { overzicht } from './gir';

/** The handling card: steps, forms, the summary for GIR, and the messages about them. */
export const dossier = {
  stappen: 'Stappen',
  gir: 'GIR-overzicht',
  kop: (nummer: string) => `Stappen bij ${nummer}`,
  voortgang: (klaar: string, van: string) => `${klaar} van ${van} klaar`,
  mag: 'Mag, hoeft niet.',
  kies: 'Welke stap wil je doen? (verplicht)',
  kiesHint: 'Kies een stap',
  kiesFout: 'Kies eerst een stap.',
  open: 'Open deze stap',
  afronden: 'Afronden',
  afrondenKan:
    'Alle verplichte stappen zijn klaar. Na het afronden verwijder ik mijn kopie na 30 dagen. GIR blijft de vastlegging.',
  afrondenKanNiet:
    'Afronden kan als alle verplichte stappen klaar zijn. Ook het tweede en derde gesprek tellen mee: gevoerd, niet gewenst of niet nodig.',
  nogOpen: (stappen: string) => `Afronden kan nog niet. Dit staat open: ${stappen}.`,
  afgerondOp: (datum: string) => `Afgerond op ${datum}.`,
  terug: 'Terug naar de melding',
  terugStappen: 'Terug naar de stappen',
  terugStap: 'Terug',
  naarBesluit: 'Naar de maatregel',
  naarAangifte: 'Naar de aangifte',
  naarBrief: 'Brieven maken',
  vastgelegd: 'Vastgelegd.',
  geenStap: 'Kies eerst een stap uit de lijst.',
  stand: {
    open: 'Open',
    gedaan: (datum: string) => `Gedaan op ${datum}`,
    gedaanKort: 'Gedaan',
    nvt: (reden: string) => `Niet van toepassing: ${reden}`,
    later: (datum: string) => `Later: wacht tot ${datum}`,
    afgezien: 'De medewerker wil dit gesprek nu niet.',
  },
  termijn: {
    ruim: (datum: string) => `Uiterlijk ${datum} (op tijd)`,
    vandaag: (datum: string) => `Uiterlijk ${datum} (bijna)`,
    verstreken: (datum: string) => `Uiterlijk ${datum} (verstreken)`,
  },
  knoppen: { gedaan: 'Gedaan', nvt: 'Niet van toepassing', later: 'Later' },
  alleenLezen: 'Deze stap staat al vast of hoort bij een andere kaart.',
  stap: {
    'eerste-gesprek': {
      kop: 'Eerste gesprek met je medewerker',
      uitleg:
        'Spreek je medewerker zo snel mogelijk, uiterlijk op de tijd die hierbij staat. Bellen mag ook. Leg alleen vast wanneer het was, niet wat er is gezegd.',
    },
    arbeidsinspectie: {
      kop: 'Nederlandse Arbeidsinspectie',
      uitleg:
        'Bij overlijden, ziekenhuisopname of blijvend letsel belt M&O-Arbo meteen de Arbeidsinspectie: 0800-5151. Ik bel zelf niet. Vraag M&O-Arbo of het gedaan is.',
    },
    bewijs: {
      kop: 'Beelden en bewijs bewaren',
      uitleg:
        'Camerabeelden zijn vaak na een paar dagen weg. Vraag de beheerder om ze vast te zetten. Bewaar ook berichten en opnames, buiten deze chat.',
    },
    gir: {
      kop: 'Registreren in GIR',
      uitleg:
        'Zet de melding in GIR, ook wat je daarna doet: acties, reactie en nazorg. Gebruik het GIR-overzicht om te kopiëren.',
    },
    'gir-nakijken': {
      kop: 'Nakijken in GIR',
      uitleg:
        'Je kon niet kijken of de inwoner al in GIR staat. Kijk nu nog. Tot die tijd gaat er geen brief uit.',
    },
    maatregel: {
      kop: 'Maatregel kiezen',
      uitleg: 'Kies de maatregel bij de melding zelf. Beperkende maatregelen wachten op de IRM.',
    },
    uitnodiging: {
      kop: 'Inwoner uitnodigen',
      uitleg:
        'Nodig de inwoner binnen 24 uur na wat er gebeurde uit voor een gesprek. Uitnodigen is genoeg, het gesprek mag later zijn. Je medewerker hoeft er niet bij te zijn.',
    },
    brief: {
      kop: 'Brief aan de inwoner',
      uitleg: 'Bevestig de maatregel of de afspraken uit het gesprek schriftelijk aan de inwoner.',
    },
    aangifte: {
      kop: 'Aangifte bij de politie',
      uitleg:
        'Zeg dat het een VPT-aangifte is en geef het adres van de gemeente. Noem ook de schade. Volg de aangifte en vertel je medewerker hoe het loopt.',
    },
    schade: {
      kop: 'Schade verhalen',
      uitleg:
        'De gemeente verhaalt schade altijd, ook de kosten van verzuim. Begin ermee bij de aangifte. Juridische Zaken helpt je.',
    },
    herstelgesprek: {
      kop: 'Herstelgesprek',
      uitleg:
        'Voer dit gesprek voordat de afspraken of de maatregel aflopen. Bespreek of gewone dienstverlening weer veilig kan. Kan dat niet? Maak nieuwe afspraken.',
    },
    'gesprek-5dagen': {
      kop: 'Tweede gesprek',
      uitleg:
        'Vraag hoe het nu gaat. Bleek uit het eerste gesprek dat dit niet nodig is? Kies dan: Niet van toepassing. De afspraak gaat uit de agenda.',
    },
    'gesprek-6weken': {
      kop: 'Derde gesprek',
      uitleg:
        'Vraag hoe het nu gaat. Is er niets meer nodig? Kies dan: Niet van toepassing. De afspraak gaat uit de agenda.',
    },
    evaluatie: {
      kop: 'Evaluatie',
      uitleg:
        'Kijk wat we kunnen leren: van de werkwijze en de plek, niet van wie er schuld heeft. De coördinator VPD kan dit lezen.',
    },
    terugkoppeling: {
      kop: 'Terugkoppeling aan de melder',
      uitleg:
        'Vertel wie meldde wat er met de melding is gedaan. Kies de hoofdpunten. De melder leest alleen die.',
    },
  },
  gids: {
    bellen: 'Wel: vraag hoe het gaat en luister. Stiltes mogen.',
    geloven: 'Wel: zeg dat melden goed was en dat dit niet bij het werk hoort.',
    hulp: 'Wel: noem wie er kan helpen: BOT, bedrijfsmaatschappelijk werk, de bedrijfsarts.',
    schuld: 'Niet: vragen waarom iemand iets wel of niet deed.',
    beloven: 'Niet: zeggen dat het meevalt, of iets toezeggen dat je niet in de hand hebt.',
    notitie: 'Hier is geen plek voor aantekeningen. Wat er is gezegd, blijft tussen jullie.',
  },
  letselKnop: 'Is er iets veranderd aan het letsel?',
  vorm: {
    vastleggen: 'Vastleggen',
    datum: 'Datum (verplicht)',
    datumFout: 'Vul de datum in.',
    tijd: 'Tijd (verplicht)',
    tijdFout: 'Vul de tijd in, bijvoorbeeld 14:30.',
    tot: 'Herinner me op (verplicht)',
    girNummer: 'Nummer in GIR (verplicht)',
    girNummerFout: 'Vul het nummer in dat GIR geeft.',
    nakijken: 'Staat deze inwoner al in GIR? (verplicht)',
    reden: 'Reden (verplicht)',
    redenHint: 'Kort. Geen namen, geen medische gegevens.',
    redenFout: 'Schrijf kort op waarom.',
    onbekend: 'De veroorzaker is onbekend.',
    punten: 'Wat is er gedaan? (verplicht)',
    keuzeFout: 'Kies een antwoord.',
    kiesHint: 'Kies',
    ontstaan: 'Hoe kon het ontstaan? (verplicht)',
    voorkomen: 'Was het te voorkomen? (verplicht)',
    beter: 'Kon de opvang of aanpak beter? (verplicht)',
    leerpunt: 'Leerpunt zonder namen (niet verplicht)',
    leerpuntFout: 'Gebruik hoogstens 1000 tekens.',
    ziekenhuis: 'Opgenomen in het ziekenhuis? (verplicht)',
    blijvendLetsel: 'Blijvend letsel, ook psychisch? (verplicht)',
    verzuim: 'Langer dan 3 werkdagen verzuim? (verplicht)',
    vanaf: 'Eerste dag van het verzuim (niet verplicht)',
    vanafFout: 'Vul de eerste dag in, niet later dan vandaag.',
    letselKop: 'Is er nieuws over letsel of verzuim?',
    letselUitleg:
      'Alleen ja, nee of weet ik niet. Geen oorzaak, geen klachten, geen medische gegevens. Bij een nieuw ja hoort M&O-Arbo het meteen.',
  },
  fouten: {
    verplicht: 'Vul dit nog in.',
    toekomst: 'Deze tijd is nog niet geweest.',
    verleden: 'Deze tijd kan niet. Kies een latere tijd.',
    'te-lang': 'Deze tekst is te lang.',
    'geen-datum': 'Vul een datum en een tijd in, bijvoorbeeld 14:30.',
    'na-termijn': 'Langer uitstellen kan niet. Kies een eerdere tijd.',
    persoonsgegevens: 'Ik zag gegevens die hier niet horen. Ik heb ze vervangen. Kijk het na.',
    onbekend: 'Kies een van de antwoorden.',
  },
  hoofdpunten: {
    waarschuwing: 'De inwoner kreeg een waarschuwing.',
    'gesprek-gehad': 'Er is een gesprek met de inwoner geweest.',
    'gesprek-gepland': 'Er is een gesprek met de inwoner gepland.',
    aangifte: 'Er is aangifte gedaan.',
    afspraken: 'Er zijn afspraken met de inwoner gemaakt.',
    'anders-geregeld': 'Het is op een andere manier geregeld. Je leidinggevende kan dit uitleggen.',
    'geen-maatregel': 'Er is geen maatregel genomen. Je leidinggevende kan dit uitleggen.',
  },
  ontstaan: {
    wachten: 'Wachten of drukte',
    besluit: 'Een besluit dat tegenviel',
    uitleg: 'Onduidelijke uitleg of regels',
    'onbekend-waardoor': 'Weet ik niet',
  },
  oordelen: { ja: 'Ja', deels: 'Deels', nee: 'Nee', onbekend: 'Weet ik niet' },
  verzuim: { ja: 'Ja', nee: 'Nee' },
  overzicht,
  melding: {
    aanvullingen: 'Later toegevoegd',
    intrekverzoek: 'De melder wil deze melding intrekken. Wat spreken jullie af?',
    akkoord: 'Intrekken akkoord',
    blijft: 'Melding blijft',
  },
  herinnering: {
    kop: 'Er staat nog iets open',
    tekst: (nummer: string) => `Bij melding ${nummer} staat nog een stap open. Kijk bij de stappen.`,
  },
  letselVraag: {
    kop: 'Nog een korte vraag',
    tekst: (nummer: string) =>
      `Is er bij melding ${nummer} iets veranderd? Het zijn drie korte vragen met ja of nee.`,
    knop: 'Beantwoord de vragen',
  },
  arbo: {
    kop: 'Bel de Nederlandse Arbeidsinspectie',
    tekst: (nummer: string) =>
      `Bij melding ${nummer} hoort misschien een ongevalsmelding. Bel meteen 0800-5151, dag en nacht. Laat de plek zo veel mogelijk zoals hij is. (Nummer nagekeken in november 2026.)`,
    knop: 'Toon wat je moet doorgeven',
    lezenKop: (nummer: string) => `Voor de ongevalsmelding bij ${nummer}`,
    lezen: (naam: string) => `Meer weten? Bel ${naam}, die handelt de melding af.`,
    wat: 'Wat',
  },
  teruggekoppeld: {
    kop: 'Er is terugkoppeling',
    tekst: (nummer: string) => `Over melding ${nummer} kun je lezen wat er is gedaan.`,
    knop: 'Lees wat er is gedaan',
    lezenKop: (nummer: string) => `Wat er is gedaan met ${nummer}`,
    lezen: 'Heb je vragen? Stel ze aan wie je melding afhandelt.',
    label: 'Gedaan',
  },
};
