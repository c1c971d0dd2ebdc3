import { z } from 'zod';

import { actions, findAction } from '../../src/teams/actions';
import { cards, type CardName } from '../../src/teams/cards';
import { bindings, lees, namen, objecten, perType, sleutels, type Json } from './templates';

const templates = namen.map((naam) => [naam, lees(naam)] as const);
const alleen = (naam: string) => cards[naam as CardName];

/** Text that a person typed, or a name out of the directory: never where Markdown is read. */
const vrijeTekst: ReadonlyMap<string, readonly string[]> = new Map([
  ['melden-vraag', ['velden[].waarde']],
  ['melden-controle', ['tekst', 'feiten[].waarde']],
  ['afhandelen-kaart', ['feiten[].waarde']],
  ['mijn-lijst', ['meldingen[].feiten[].waarde']],
  ['werklijst-kaart', ['punten[].feiten[].waarde']],
  ['werklijst-lopend', ['meldingen[].feiten[].waarde']],
  [
    'mijn-melding',
    ['tekst', 'feiten[].waarde', 'inhoud[].waarde', 'besluit[].waarde', 'aanvullingen[].waarde'],
  ],
  ['mijn-aanvullen', ['waarde', 'gemaskeerd']],
  [
    'afhandelen-melding',
    ['tekst', 'feiten[].waarde', 'gebeurtenis[].waarde', 'besluitFeiten[].waarde', 'aanvullingen[].waarde'],
  ],
  ['afhandelen-aanpassen', ['reden']],
  ['beoordelen-reden', ['vraag']],
  ['beoordelen-vraag', ['vraag']],
  ['kennisbank-kaart', ['vragen[].vraag']],
  ['besluit-maatregel', ['feiten[].waarde', 'besluitFeiten[].waarde']],
  ['besluit-instemming', ['tekst', 'feiten[].waarde', 'vraag[].waarde', 'reden']],
  ['besluit-irm-vraag', ['proportionaliteit', 'essentieel']],
  ['besluit-reden', ['reden']],
  ['besluit-classificeren', ['reden']],
  ['bericht', ['feiten[].waarde']],
  ['brieven-tekst', ['tekst']],
  ['routering-bericht', ['feiten[].waarde']],
  ['dossier-stappen', ['stappen[].stand']],
  ['dossier-stap', ['stand']],
  ['dossier-gir', ['velden[].waarde']],
  ['dossier-vorm', ['velden[].waarde']],
]);

describe('cards and their schemas', () => {
  test('one schema for each template and one template for each schema', () => {
    expect([...namen].sort()).toEqual(Object.keys(cards).sort());
  });

  test.each(templates)('%s binds exactly the keys of its schema', (naam, template) => {
    const gebonden = bindings(template, alleen(naam));
    expect(gebonden.filter(({ schema }) => schema === undefined).map(({ pad }) => pad)).toEqual([]);
    expect([...new Set(gebonden.map(({ pad }) => pad))].sort()).toEqual(sleutels(alleen(naam)).sort());
  });

  test.each(templates)(
    '%s: $when is one boolean, $data is one list, a sentence is text',
    (naam, template) => {
      for (const { plek, heel, schema, pad } of bindings(template, alleen(naam))) {
        const soort =
          plek === '$when' || plek === 'isRequired' || plek === 'isVisible'
            ? z.ZodBoolean
            : plek === 'style'
              ? z.ZodEnum
              : z.ZodString;
        const past =
          plek === '$data'
            ? schema instanceof z.ZodArray
            : schema instanceof soort || (plek === 'text' && schema instanceof z.ZodNumber);
        expect({ pad, plek, past }).toEqual({ pad, plek, past: true });
        expect(heel || plek === 'text').toBe(true);
      }
      for (const { object } of objecten(template))
        for (const plek of ['$when', '$data'])
          if (plek in object) expect(object[plek]).toMatch(/^\$\{\w+\}$/);
    },
  );

  test('no schema has a value that may be missing', () => {
    const json = JSON.stringify(Object.values(cards).map((schema) => z.toJSONSchema(schema)));
    expect(json).not.toContain('"null"');
    for (const schema of Object.values(cards)) {
      const { required, properties } = z.toJSONSchema(schema);
      expect(required?.sort()).toEqual(Object.keys(properties ?? {}).sort());
    }
  });
});

describe('cards and actions', () => {
  const verbs = templates.flatMap(([, template]) => verbsVan(template));

  test.each([...new Set(verbs)])('%s is in the table of actions', (verb) => {
    expect(findAction(verb)).toBeDefined();
  });

  test('every action is on a card', () => {
    expect(Object.keys(actions).filter((verb) => !verbs.includes(verb))).toEqual([]);
  });

  test.each(templates)(
    '%s: Action.Submit does the same as Action.Execute (R14 of the shape)',
    (naam, template) => {
      const uitvoeren = objecten(template).filter(({ object }) => object['type'] === 'Action.Execute');
      for (const { object, ouder } of uitvoeren) {
        const { title, verb, data, associatedInputs, fallback } = object;
        if (ouder && 'userIds' in ouder) {
          expect([verb, fallback]).toEqual(['bericht.verversen', undefined]);
          continue;
        }
        const zelfde = { type: 'Action.Submit', title, data: { verb, ...(data as Json) } };
        expect(fallback).toEqual(associatedInputs === undefined ? zelfde : { ...zelfde, associatedInputs });
      }
      const anders = perType(template, 'Action.').filter(({ type }) => !toegestaan.has(String(type)));
      expect(anders.map(({ type }) => type)).toEqual(eigenActies.get(naam) ?? []);
    },
  );

  test.each(templates)(
    '%s: card data carries an id, a choice or which talk, nothing else (R9 of the shape)',
    (_naam, template) => {
      const sleutels = perType(template, 'Action.Execute').flatMap(({ data }) => Object.keys(data as Json));
      expect(sleutels.filter((s) => !['id', 'vraag', 'keuze', 'artikel', 'soort'].includes(s))).toEqual([]);
    },
  );
});

/** A link only where a letter is fetched, or to the chat of the reader with the bot. */
const toegestaan = new Set(['Action.Execute', 'Action.Submit']);
/** Besides clicks that the bot answers: a file to fetch, and a long part that opens and closes. */
const eigenActies = new Map([
  ['brieven-link', ['Action.OpenUrl']],
  ['agenda-bestand', ['Action.OpenUrl']],
  ['raadplegen-antwoord', ['Action.OpenUrl']],
  ['raadplegen-onbekend', ['Action.OpenUrl']],
  ['groep', ['Action.OpenUrl']],
  ['uitbreiding-klaar', ['Action.OpenUrl']],
  ['afhandelen-melding', ['Action.ToggleVisibility']],
]);

describe('cards for everybody', () => {
  test.each(templates)('%s: version 1.5, language and fallback text (D-112)', (_naam, template) => {
    const { type, version, lang, fallbackText } = template;
    expect({ type, version, lang, fallbackText }).toEqual({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: '${taal}',
      fallbackText: '${kaartTekst}',
    });
  });

  test.each(templates)('%s: text wraps and there is one heading (D-112)', (_naam, template) => {
    const blokken = perType(template, 'TextBlock');
    expect(blokken.filter(({ wrap }) => wrap !== true)).toEqual([]);
    expect(blokken[0]?.['style'] === 'heading' || blokken[1]?.['style'] === 'heading').toBe(true);
  });

  test.each(templates)(
    '%s: every input has an id, a label and an error message (D-112)',
    (_naam, template) => {
      for (const { id, label, isRequired, errorMessage } of perType(template, 'Input.')) {
        expect([typeof id, typeof label]).toEqual(['string', 'string']);
        if (isRequired !== undefined) expect(errorMessage).toMatch(/^\$\{\w+\}$/);
      }
    },
  );

  test.each([...vrijeTekst])('%s: what a person typed is never read as Markdown', (naam, paden) => {
    const gebonden = bindings(lees(naam), alleen(naam));
    for (const pad of paden) {
      const plekken = gebonden.filter((b) => b.pad === pad);
      expect(plekken.length).toBeGreaterThan(0);
      for (const { plek, object } of plekken)
        expect(plek === 'value' || (plek === 'text' && object['type'] === 'TextRun')).toBe(true);
    }
  });
});

function verbsVan(template: unknown): string[] {
  return objecten(template).flatMap(({ object }) =>
    object['type'] === 'Action.Execute' ? [String(object['verb'])] : [],
  );
}
