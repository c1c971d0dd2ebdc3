import { createHash, randomBytes } from 'node:crypto';

import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';

import type { Alinea, Blad } from '../domain/brieven/blad';
import type { Brieven } from '../flows/ports';

/** Letters in half points, the rest in twentieths of a point, as Word counts. */
interface Maat {
  letter: number;
  titel: number;
  /** Height of a line; 'exact' is counted (one A4), 'auto' grows with the font. */
  regel: { line: number; lineRule: 'exact' | 'auto' };
  titelRegel: { line: number; lineRule: 'exact' | 'auto' };
  voorKop: number;
  na: number;
  marge: number;
}
const BRIEF: Maat = {
  letter: 22,
  titel: 30,
  regel: { line: 276, lineRule: LineRuleType.AUTO },
  titelRegel: { line: 276, lineRule: LineRuleType.AUTO },
  voorKop: 200,
  na: 120,
  marge: 1247,
};
/** With fixed heights, so that a test can count whether it fits on one A4. */
export const BLAD: Maat = {
  letter: 20,
  titel: 28,
  regel: { line: 250, lineRule: LineRuleType.EXACT },
  titelRegel: { line: 340, lineRule: LineRuleType.EXACT },
  voorKop: 100,
  na: 40,
  marge: 850,
};
export const A4 = { width: 11906, height: 16838 };
/** Where a list or a quotation starts. */
export const INSPRING = 284;
const FONT = 'Arial';
const PUNTEN = 'punten';

/** Letters as Word documents, and the keys of the links to them. */
export function createBrieven(): Brieven {
  return {
    toDocx: (blad) => Packer.toBuffer(document(blad)),
    sleutel: () => randomBytes(32).toString('base64url'),
    hash: (sleutel) => createHash('sha256').update(sleutel).digest('hex'),
  };
}

function document({ titel, alineas, bijlage, eenBlad }: Blad): Document {
  const maat = eenBlad ? BLAD : BRIEF;
  const { letter, marge } = maat;
  const page = { size: A4, margin: { top: marge, bottom: marge, left: marge, right: marge } };
  const sectie = (children: Paragraph[]): ISectionOptions => ({ properties: { page }, children });
  const run = { font: FONT, size: letter, language: { value: 'nl-NL' }, color: '000000' };
  const indent = { left: INSPRING, hanging: INSPRING };
  return new Document({
    title: titel,
    creator: 'Concept',
    lastModifiedBy: 'Concept',
    styles: {
      default: {
        document: { run },
        title: {
          run: { ...run, size: maat.titel, bold: true },
          paragraph: { spacing: { before: 0, after: maat.na, ...maat.titelRegel } },
        },
        heading2: {
          run: { ...run, bold: true },
          paragraph: { spacing: { before: maat.voorKop, after: maat.na / 2, ...maat.regel }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: PUNTEN,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '\u2022',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent } },
            },
          ],
        },
      ],
    },
    sections: [
      sectie([
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(titel)] }),
        ...paragrafen(alineas, maat),
      ]),
      ...(bijlage.length > 0 ? [sectie(paragrafen(bijlage, maat))] : []),
    ],
  });
}

function paragrafen(alineas: readonly Alinea[], { regel, na }: Maat): Paragraph[] {
  return alineas.map(({ soort, tekst }, i) => {
    const vast = alineas[i + 1]?.soort === 'regel';
    const spacing = { before: 0, after: vast ? 0 : soort === 'punt' ? na / 2 : na, ...regel };
    switch (soort) {
      case 'kop':
        return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(tekst) });
      case 'punt':
        return new Paragraph({ spacing, numbering: { reference: PUNTEN, level: 0 }, children: runs(tekst) });
      case 'citaat':
        return new Paragraph({ spacing, indent: { left: INSPRING }, children: letterlijk(tekst) });
      case 'regel':
      case 'alinea':
        return new Paragraph({ spacing, children: runs(tekst) });
    }
  });
}

/** Placeholders stand out, so that none is forgotten. */
function runs(tekst: string): TextRun[] {
  return tekst
    .split(/(\[[^\]]+\])/)
    .filter((deel) => deel !== '')
    .map(
      (deel) =>
        new TextRun(deel.startsWith('[') ? { text: schoon(deel), highlight: 'yellow' } : schoon(deel)),
    );
}

function letterlijk(tekst: string): TextRun[] {
  return tekst
    .split(/\r?\n/)
    .map((regel, i): IRunOptions => ({ text: schoon(regel), italics: true, ...(i > 0 && { break: 1 }) }))
    .map((run) => new TextRun(run));
}

/** What XML cannot hold, such as a control character somebody pasted, would make the whole file unreadable. */
function schoon(tekst: string): string {
  return tekst.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
