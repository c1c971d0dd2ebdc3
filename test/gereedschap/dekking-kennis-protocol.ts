import type { Deel } from './dekking-eisen';

/** One rule a line. */
export function lees(tekst: string): string[] {
  return tekst
    .trim()
    .split('\n')
    .map((regel) => regel.trim());
}

/** Knowledge of the protocol of Utrecht: each row is answered by an article, or left for a reason. */
export const kennisProtocol: readonly Deel[] = [
  {
    kop: 'Inleiding en uitgangspunten (protocol)',
    regels: lees(`
      R001 Agressie ontstaat in het contact, twee kanten
      R002 Omgang staat in de eigen gedragscode
      R003 Principe: voorkomen komt eerst
      R004 Principe: adequaat en eenduidig handelen
      R005 Principe: opvang en nazorg die nodig is
      R006 Principe: altijd passend optreden naar de dader
      R007 Principe: elk incident registreren en leren
      R008 Geldt ook voor ingehuurde medewerkers
      R009 Politieke ambtsdragers: in de basis ook
      R010 Elke plek en elk kanaal
      R014 Wat normoverschrijdend gedrag is
    `),
  },
  {
    kop: 'Vormen van gedrag en de grens (protocol 2 en 3)',
    regels: lees(`
      R015 Emotie mag kort, niet op jou gericht
      R016 Ik-gedrag: wat het is
      R017 Ik-gedrag: hoe het klinkt
      R018 Jullie-gedrag: wat het is
      R019 Jullie-gedrag: hoe het klinkt
      R020 Jij-gedrag: wat het is
      R021 Jij-gedrag: hoe het klinkt
      R022 Fysiek geweld: dreigen, zaken, personen
      R023 Verhulde dreiging telt mee
      R024 Emotie of agressie: twee groepen
      R025 Eén grens voor iedereen
      R026 Ik en jullie: eerst aanspreken
      R027 Grens: aanhouden dat veiligheid of integriteit raakt
      R028 Grens: jij-gedrag en fysiek geweld
    `),
  },
  {
    kop: 'Preventie, taken en rollen (protocol 4 en 4.1)',
    regels: lees(`
      R029 Nadruk op voorkomen
      R031 Eindverantwoording: gemeentesecretaris
      R032 Uitvoering in het onderdeel: IRM
      R033 Instructies en voorlichting in het team: IRM
      R034 Bejegening: burger en medewerker
      R035 Norm toepassen en de-escaleren: medewerker
      R036 Melden: medewerker
      R037 Registreren, afhandelen, evalueren, nazorg: leidinggevende
      R038 Functie-RI&E en voorlichting: preventiemedewerker
      R039 Beleid, kaders, regie: coördinator VPD
      R040 Formats en beheer van GIR: coördinator VPD
      R041 Analyse voor de hele gemeente: coördinator VPD
      R042 Advies en ondersteuning: coördinator VPD
    `),
  },
  {
    kop: 'Preventieve maatregelen (protocol 4.2)',
    regels: lees(`
      R043 Risico's verschillen per functie
      R044 RI&E met plan van aanpak, steeds actueel
      R048 Veilige werkomgeving, ook elders
      R050 Algemene informatie op intranet
      R056 Training voor wie publiekscontact heeft
      R057 Herhaling ten minste elke twee jaar
      R058 Huisregels op elke locatie
      R059 Ambulant: vooraf risico inschatten
      R060 Format risico-inschatting ambulant werken
      R061 Maatregelen in overleg met de leidinggevende
      R063 Objectief, oordelen op feiten
      R064 Opvattingen, normen en waarden respecteren
      R065 Begrijpelijke taal
      R066 Slecht nieuws in vijf stappen
      R067 Zelf het goede voorbeeld
      R068 Daderinformatie alleen via GIR
      R069 Alleen met een GIR-account
      R070 Alleen om risico's in te schatten
    `),
  },
  {
    kop: 'Handelen (protocol 5)',
    regels: lees(`
      R071 Iedereen reageert hetzelfde
      R072 Ik en jullie: ombuigen
      R073 Jij: verder als het verandert
      R074 Fysiek: onmiddellijk stoppen
      R075 Gesprek is elk contact
      R076 Meeveren
      R077 Toelichten
      R078 Afronden
      R079 Vermijden: formeel reageren
      R080 Vermijden: negeren
      R081 Vermijden: bagatelliseren
      R082 Vermijden: intimideren
      R083 Vermijden: beledigen
      R084 Jij: meteen laten stoppen, veiligheid eerst
      R085 Jij stap 1: veiligheid inschatten
      R086 Jij stap 2: gedrag benoemen
      R087 Jij stap 3: voor de keuze stellen
      R088 Jij stap 4: stopt, dan verder
      R089 Jij stap 4: stopt niet, dan beëindigen
      R090 Jij stap 5: gesprek beëindigen
      R091 Fysiek: contact beëindigen, veiligheid eerst
      R092 Fysiek: gedrag benoemen
      R093 Fysiek: grens noemen, geen keuze
      R094 Fysiek: gesprek beëindigen
      R095 Veelvragersregeling en klachtencoördinatie
      R096 Veelvrager: contact zonder toegevoegde waarde
      R097 Veelvrager: in veel een aanleiding
      R098 Veelvrager: steeds hetzelfde meningsverschil
      R099 Veelvrager: oud en nieuw door elkaar
      R100 Veelvrager: vaak voor een ander
      R101 Veelvrager: kwetst of zet onder druk
      R102 Veelvrager: klachten zonder motivatie
      R103 Veelvrager: buitensporig Woo of AVG
      R104 Beëindigen: paniekknop, collega's of weggaan
      R105 Beveiligers en de meldkamer
      R106 Toezichthouders en handhavers buiten
      R107 Kleine locaties: directe collega's
    `),
  },
  {
    kop: 'Wanneer melden (protocol 6.1)',
    regels: lees(`
      R110 Ik-gedrag omgebogen: niet nodig
      R111 Ik-gedrag houdt aan of patroon: melden
      R112 Jullie-gedrag omgebogen: niet nodig
      R113 Jullie-gedrag houdt aan of patroon: melden
      R114 Jij-gedrag na één keer hersteld: niet nodig
      R115 Jij-gedrag: stopt niet, onveilig of beëindigd
      R116 Fysiek: nooit niet melden
      R117 Fysiek: altijd melden
      R119 Zwaar letsel of dood: direct Arbeidsinspectie
    `),
  },
  {
    kop: 'Opvang, nazorg en registratie (protocol 6.2 en 6.3)',
    regels: lees(`
      R120 Doel: goed verwerken
      R123 Eerste gesprek: hoe gaat het, steun
      R125 Gesprek met het BOT
      R126 Bedrijfsarts of bedrijfsmaatschappelijk werk
      R127 Leidinggevende maakt het mogelijk
      R128 Waarom registreren
      R132 Uitleg over GIR op intranet
    `),
  },
  {
    kop: 'Reactie op de dader (protocol 7)',
    regels: lees(`
      R133 Altijd een reactie
      R134 In verhouding tot het incident
      R135 Doel: signaal en verantwoordelijkheid
      R136 Dienstverlening weer normaal
      R138 Bij twijfel: de coördinator
      R139 Aanhoudend ik-gedrag, eerste keer
      R140 Aanhoudend ik-gedrag, herhaling
      R141 Aanhoudend jullie-gedrag, eerste keer
      R142 Aanhoudend jullie-gedrag, herhaling
      R143 Jij-gedrag, eerste keer
      R144 Jij-gedrag, herhaling
      R145 Dreigen met geweld, eerste keer
      R146 Dreigen met geweld, herhaling
      R147 Geweld tegen zaken, eerste keer
      R148 Geweld tegen zaken, herhaling
      R149 Geweld tegen personen, eerste keer
      R150 Geweld tegen personen, herhaling
      R151 Wanneer altijd aangifte
      R152 Te licht: dan een melding
      R154 Voorbeeldbrieven op intranet
    `),
  },
  {
    kop: 'Aangifte en gesprekken (protocol 7)',
    regels: lees(`
      R155 Wie aangifte doet
      R156 Het adres van de gemeente
      R157 Zeggen dat het VPT is
      R161 Schade noemen en voegen
      R162 Hulp van Juridische Zaken
      R163 Waarschuwing of liever een gesprek
      R165 Incidentgesprek: met wie
      R166 Ernstig: IRM of coördinator erbij
      R167 Gedrag centraal, niet de inhoud
      R171 Herstel: weer normaal verder?
      R172 Zo niet: nieuwe periode of afspraken
      R174 Meestal volstaat één gesprek
      R176 Wat in het gecombineerde gesprek komt
    `),
  },
  {
    kop: 'Schade, evaluatie en coördinatie (protocol 7 tot 9)',
    regels: lees(`
      R177 Schade altijd verhalen
      R178 Ook verzuim is schade
      R181 Leren: dienstverlening, gedrag, aanpak
      R184 Vragen bij het evalueren
      R186 Leerpunten voor de hele gemeente
      R188 Verantwoordelijk in het onderdeel: IRM
      R189 Coördinator: invoeren en verbeteren
      R190 Coördinator: beheer van beleid en GIR
      R191 Coördinator: bewust maken
      R192 Coördinator: samenhang in training
      R193 Coördinator: weerbare overheid
      R194 Coördinator: advies over kaders
      R195 Coördinator: advies over casussen
      R196 Coördinator: analyse en leren
      R197 Coördinator: directie, COR en extern
    `),
  },
];
