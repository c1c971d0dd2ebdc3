const AANTAL = String.raw`(\d+(?:\.\d)?|anderhal(?:f|ve)|half(?: an?)?|paar|an?|couple of|few)`;
const EENHEID = String.raw`(minuten|minuut|minuutjes|min|minutes?|kwartier(?:tje)?s?|quarters?(?: of an hour)?|uur(?:tje)?s?|uren|u|hours?|h)`;
const GELEDEN = '(?:geleden|terug|ago)';
/** '1 minuut of 10 geleden': about ten. */
const OF = new RegExp(String.raw`\b1 ${EENHEID} of (\d+) ${GELEDEN}\b`);
const SAMEN = new RegExp(
  String.raw`\b(?:1 )?${AANTAL} ${EENHEID}(?: (?:en |and )?(?:1 )?${AANTAL} ?${EENHEID})? ${GELEDEN}\b`,
);
const HALF_ERBIJ = new RegExp(String.raw`\b(\d+) en (?:1 )?half uur ${GELEDEN}\b`);
const AFGELOPEN = /\b(?:het )?(?:afgelopen|laatste) (half )?uur\b|\b(?:past|last) (half )?hour\b/;
const NET =
  /\b(?:net|zojuist|zonet|zo net|zo juist|daarnet|zoeven|zo even|zopas|just|nu|now|op dit moment|moments? ago|zo-even)\b/;

/** How many minutes ago, in words that count back from now; undefined when the text does not. */
export function minutenGeleden(tekst: string): number | undefined {
  const half = HALF_ERBIJ.exec(tekst);
  if (half) return Number(half[1]) * 60 + 30;
  const of = OF.exec(tekst);
  if (of) return Number(of[2]) * duur(String(of[1]));
  const samen = SAMEN.exec(tekst);
  if (samen) {
    const [, een, eenheid, twee, eenheid2] = samen;
    return hoeveel(String(een), String(eenheid)) + (twee === undefined ? 0 : hoeveel(twee, String(eenheid2)));
  }
  const afgelopen = AFGELOPEN.exec(tekst);
  // The earliest it can be (D-50).
  if (afgelopen) return (afgelopen[1] ?? afgelopen[2]) === undefined ? 60 : 30;
  return undefined;
}

/** 'Net', 'zojuist': now. Ask this last: 'net na drie uur' is three o'clock. */
export function isNet(tekst: string): boolean {
  return NET.test(tekst);
}

function hoeveel(aantal: string, eenheid: string): number {
  return Math.round(getal(aantal, eenheid) * duur(eenheid));
}

function getal(aantal: string, eenheid: string): number {
  if (aantal.startsWith('half')) return 0.5;
  if (aantal.startsWith('anderhal')) return 1.5;
  if (/^(?:paar|couple of|few)$/.test(aantal)) return eenheid.startsWith('min') ? 5 : 3;
  return /^an?$/.test(aantal) ? 1 : Number(aantal);
}

function duur(eenheid: string): number {
  if (eenheid.startsWith('min')) return 1;
  return /^(?:kwart|quarter)/.test(eenheid) ? 15 : 60;
}
