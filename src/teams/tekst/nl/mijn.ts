/** 'Mijn meldingen': what the melder sees and does afterwards. */
export const mijn = {
  knop: 'Mijn meldingen',
  lijst: {
    kop: 'Mijn meldingen',
    uitleg: 'Dit zijn je meldingen, de nieuwste eerst.',
    leeg: 'Je hebt nog geen meldingen. Wil je iets melden? Druk op de knop of typ: melden.',
    slot: 'Wat je invulde, zie je alleen als je op de knop drukt.',
    meer: (aantal: string) =>
      `Ik toon de nieuwste ${aantal}. Vraag de coördinator VPD naar oudere meldingen.`,
    bekijk: (nummer: string) => `Bekijk ${nummer}`,
    melden: 'Ik wil iets melden',
    status: 'Stand',
    verstuurd: 'Verstuurd',
    volgende: 'Volgende gesprek',
    uiterlijk: 'Eerste gesprek uiterlijk',
    opruimen: 'Ik bewaar dit tot',
  },
  statussen: {
    concept: 'Nog niet verstuurd',
    ingediend: 'Verstuurd, nog niet opgepakt',
    opgepakt: 'Opgepakt',
    afgerond: 'Afgerond',
    ingetrokken: 'Ingetrokken',
  },
  melding: {
    kop: (nummer: string) => `Melding ${nummer}`,
    bij: 'Ligt nu bij',
    bijNiemand: 'Ik zoek nog uit wie je melding krijgt',
    gesprekkenKop: 'Gesprekken over hoe het met je gaat',
    besluitKop: 'Wat er is besloten over de inwoner',
    besluit: 'Besluit',
    besluitAkkoord: 'Dit wacht nog op akkoord van de IRM.',
    aangifte: 'Aangifte',
    aangifteStanden: {
      voorbereiden: 'Wordt voorbereid',
      opgenomen: 'De politie heeft de aangifte opgenomen',
      'melding-politie': 'De politie maakte er een melding van',
      om: 'Ligt bij het Openbaar Ministerie',
      zitting: 'Er komt of was een zitting',
      afgesloten: 'Afgesloten',
    },
    inhoudKop: 'Wat je invulde',
    aanvullingenKop: 'Later toegevoegd',
    alleenJij: 'Deze pagina zie jij alleen. Hij blijft niet in de chat staan.',
    vanCollega:
      'Een collega deed deze melding over iets wat jou overkwam. De tekst van je collega zie je hier niet.',
    gevraagd: 'Je hebt gevraagd om deze melding in te trekken. Wie hem afhandelt, beslist daarover.',
    lijst: 'Al mijn meldingen',
    verder: 'Vul de open vragen in',
  },
  aanvullen: {
    knop: 'Vul iets aan',
    kop: (nummer: string) => `Iets toevoegen aan ${nummer}`,
    uitleg:
      'Schrijf wat je nog wilt vertellen. Alleen feiten over het gedrag. Geen medische gegevens, geen BSN, geen naam van de inwoner.',
    label: 'Aanvulling',
    bewaren: 'Voeg toe',
    verborgen: 'Zo ziet het eruit als ik het verberg',
    teVeel: 'Er staan al veel aanvullingen bij. Bespreek de rest met wie je melding afhandelt.',
    gedaan: 'Toegevoegd. Wie je melding afhandelt, krijgt een bericht.',
  },
  tijd: {
    knop: 'Tijd aanpassen',
    kop: (nummer: string) => `De tijd van ${nummer} aanpassen`,
    uitleg: 'Wanneer gebeurde het? De gesprekken die nog komen, gaan mee naar een nieuwe tijd.',
    vastleggen: 'Leg deze tijd vast',
    gedaan: 'De tijd is aangepast. De gesprekken die nog komen, plan ik opnieuw.',
  },
  nazorg: {
    afzien: 'Ik wil deze gesprekken niet',
    weer: 'Ik wil toch gesprekken',
    gedaan:
      'De latere gesprekken gaan uit de agenda. Het eerste gesprek blijft staan, maar je mag het verzetten. Een reden hoeft niet. Wil je later toch praten? Dat kan altijd: kom dan hier terug.',
    weerGedaan: 'Goed dat je het zegt. Ik plan de gesprekken opnieuw.',
  },
  eigenNazorg: {
    knop: 'Ik wil zelf ook gesprekken',
    gedaan:
      'Goed dat je het zegt. Iets zien gebeuren kan je ook raken. Ik zoek wie jouw gesprekken voert en plan ze in. Je krijgt daarover een bericht.',
  },
  intrekken: {
    knop: 'Trek in',
    kop: (nummer: string) => `Wil je ${nummer} intrekken?`,
    uitleg: 'Spijt hebben mag. Twijfel je? Laat de melding dan staan. Praten kan altijd.',
    nogNiet:
      'De melding is nog niet opgepakt. Wat je invulde, haal ik meteen weg. De gesprekken gaan uit de agenda.',
    opgepakt: 'De melding is al opgepakt. Ik vraag wie hem afhandelt om hem in te trekken. Die beslist.',
    ja: 'Ja, trek in',
    terug: 'Nee, laat staan',
    gedaan: (datum: string) =>
      `De melding is ingetrokken. Wat je invulde, is weg. De rest verwijder ik op ${datum}.`,
    gevraagd: 'De melding was al opgepakt. Ik heb gevraagd om hem in te trekken.',
  },
  /** What is left of every card about it. */
  ingetrokken: {
    kop: (nummer: string) => `Melding ${nummer} is ingetrokken`,
    tekst: 'Je hoeft niets te doen. De gesprekken gaan uit de agenda.',
    tot: (datum: string) => `Ik verwijder de rest op ${datum}.`,
  },
  terug: 'Terug',
  berichten: {
    aangevuld: {
      kop: 'Er is iets toegevoegd',
      tekst: (nummer: string) => `Bij melding ${nummer} is iets toegevoegd. Open de melding om het te lezen.`,
    },
    tijd: {
      kop: 'De tijd is aangepast',
      tekst: (nummer: string) =>
        `Bij melding ${nummer} is de tijd van de gebeurtenis aangepast. De gesprekken die nog komen, gaan mee. Dit is de stand van nu.`,
    },
    samengevoegd: {
      kop: 'Twee meldingen, één gebeurtenis',
      tekst: (nummer: string) =>
        `Melding ${nummer} gaat over hetzelfde als een andere melding. Ze worden samen afgehandeld. Je hoeft niets te doen. Dubbele gesprekken gaan uit de agenda.`,
    },
    verzoek: {
      kop: 'Vraag om in te trekken',
      tekst: (nummer: string) =>
        `De melder vraagt om melding ${nummer} in te trekken. Praat eerst samen. Open de melding om te beslissen.`,
    },
  },
};
