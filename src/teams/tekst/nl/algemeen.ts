/** Refusals and faults: what happened and what to do now. */
export const algemeen = {
  weigeringen: {
    'niet-bevoegd': 'Dit kan alleen wie de melding afhandelt.',
    'niet-gevonden':
      'Ik vind deze melding niet bij jou. Misschien is hij verwijderd. Typ: melden om te beginnen.',
    'al-opgepakt': 'Deze melding is al opgepakt. Dit is de stand van nu.',
    'al-besloten': 'Er is al een besluit genomen. Dit is de stand van nu.',
    'al-ingediend': 'Je melding is al verstuurd. Dit is de stand van nu.',
    'niet-ingediend': 'Deze melding is nog niet verstuurd.',
    'eerst-oppakken': 'Pak de melding eerst op.',
    'eerst-recidive': 'Vul eerst in of deze inwoner al in GIR staat.',
    'reden-verplicht': 'Schrijf kort op waarom je afwijkt.',
    'niet-compleet': 'Er ontbreekt nog een antwoord. Ik breng je erheen.',
    'niet-intrekken':
      'Een melding van geweld of dreigen met geweld kun je niet intrekken. De gemeente moet hier iets mee doen.',
    afgerond: 'Deze melding is afgerond. Dit is de stand van nu.',
    ingetrokken: 'Deze melding is ingetrokken.',
    'nog-open': 'Er staat nog iets open. Hieronder zie je wat.',
    'wacht-op-irm': 'Dit wacht op het akkoord van de IRM.',
    'geen-irm': 'Er is niemand die dit akkoord kan geven. Vraag het aan de coördinator VPD.',
    'eerst-besluiten': 'Kies eerst de maatregelen.',
    'brief-past-niet': 'Deze brief past niet bij wat je hebt besloten. Dit zijn de brieven die wel passen.',
    'te-vaak': 'Je hebt net veel brieven laten maken. Wacht een kwartier en probeer het dan weer.',
    'termijn-voorbij': 'Dit kan niet meer: de tijd ervoor is voorbij.',
    'stap-verplicht': 'Deze stap hoort erbij. ‘Niet van toepassing’ kan hier niet.',
    'stap-klaar': 'Deze stap hoef je hier niet meer te doen. Dit is de stand van nu.',
    'collega-als-veroorzaker':
      'Dit gaat over een collega. Daar is deze assistent niet voor. Praat met de vertrouwenspersoon of met HR. Ik heb niets bewaard.',
  },
  nietMogelijk: 'Dit kan nu niet',
  gelukt: 'Dit zie je hier niet',
  alleenNieuw:
    'De inhoud van een melding zie je alleen in een nieuwere versie van Teams. Open Teams op je computer.',
  onbekendeKnop: 'Deze knop ken ik niet. Typ: hulp om te zien wat ik kan.',
  ongeldig: 'Er ging iets mis met deze knop. Er is niets veranderd. Typ: verder om door te gaan.',
  storing:
    'Er ging iets mis bij mij. Wat je eerder verstuurde, is bewaard. Probeer het zo nog een keer. Bij gevaar: bel 112.',
  kaartTekst: 'Werk Teams bij, of open Teams op je computer. Bij gevaar: bel 112.',
};
