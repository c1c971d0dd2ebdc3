/** Letters and the aangifte sheet: the cards around them and the page behind a link. The letters are in src/domain. */
export const brieven = {
  kop: (nummer: string) => `Brieven bij melding ${nummer}`,
  uitleg:
    'Ik maak een concept. Er staan geen namen in: die vul je zelf in. Lees alles na voor je iets verstuurt.',
  geen: 'Kies eerst de maatregelen. Daarna zie je welke brieven daarbij passen.',
  geenBijDitBesluit: 'Bij dit besluit hoort geen brief.',
  nood: 'Ik maak hier geen brief aan de inwoner. De inwoner dreigde zichzelf iets aan te doen. Overleg met de coördinator VPD.',
  gir: 'Kijk eerst in GIR en vul dat in. Daarna kun je deze brief maken.',
  irm: 'Dit kan pas als de IRM akkoord is.',
  maak: (naam: string) => `Maak ${naam}`,
  terug: 'Terug naar de melding',
  terugLijst: 'Terug naar de brieven',
  soorten: {
    waarschuwing: 'waarschuwing',
    'uitnodiging-combigesprek': 'uitnodiging gesprek',
    'uitnodiging-incidentgesprek': 'uitnodiging incidentgesprek',
    'uitnodiging-herstelgesprek': 'uitnodiging herstelgesprek',
    'bevestiging-gesprek': 'bevestiging gesprek',
    omgangsafspraken: 'omgangsafspraken',
    contactafspraken: 'contactafspraken',
    'afspraken-dienstverlening': 'afspraken dienstverlening',
    'beperkende-maatregelen': 'brief beperkende maatregel',
    aangifte: 'aangifteblad',
  },
  waarvoor: {
    waarschuwing: 'Zegt welk gedrag niet mag.',
    'uitnodiging-combigesprek':
      'Voor een gesprek over wat er gebeurde en hoe het verder gaat. Stuur de brief binnen 24 uur.',
    'uitnodiging-incidentgesprek': 'Voor een gesprek over wat er gebeurde. Stuur de brief binnen 24 uur.',
    'uitnodiging-herstelgesprek': 'Voor het einde van de afspraken of maatregelen.',
    'bevestiging-gesprek': 'Na het gesprek: wat is afgesproken en hoe lang.',
    omgangsafspraken: 'Hoe je met elkaar omgaat.',
    contactafspraken: 'Met wie en hoe de inwoner contact heeft.',
    'afspraken-dienstverlening': 'Hoe de gemeente verder helpt.',
    'beperkende-maatregelen': 'Wat niet mag, hoe lang en waarom.',
    aangifte: 'Eén A4 voor aan de balie van de politie. Hierin staat wat de melder schreef.',
  },
  link: {
    kop: (naam: string) => `Klaar: ${naam}`,
    uitleg: (tijd: string) =>
      `Open de link om het Word-bestand op te halen. De link werkt tot ${tijd}. Iedereen met deze link kan het bestand openen. Stuur hem dus niet door.`,
    openen: 'Open het bestand',
  },
  stappen: [
    'Vul in wat tussen haken staat en haal de haken weg.',
    'Schrijf feiten op, geen oordeel.',
    'Bewaar het bestand in het dossier en gooi het daarna van je computer weg.',
  ],
  tekst: {
    kop: (naam: string) => `Tekst: ${naam}`,
    uitleg: 'Kopieer de tekst naar een nieuw document. De tekst blijft hier niet staan.',
    label: 'Tekst om te kopiëren (niet verplicht)',
  },
  pagina: {
    onbekend: 'Deze link ken ik niet',
    verlopen: 'Deze link werkt niet meer',
    verlopenUitleg:
      'Een link werkt een kwartier en vijf keer. Ook stopt hij als er iets verandert aan de melding.',
    storing: 'Het lukt nu even niet',
    storingUitleg: 'Er ging iets mis bij mij. Probeer het over een paar minuten nog een keer.',
    doe: 'Ga terug naar de chat in Teams. Open de melding en maak de brief opnieuw.',
  },
};
