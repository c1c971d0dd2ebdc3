/** Every card of the examples at two widths and in two themes: readable, complete, on a picture. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { leesVoorbeelden, openKaarten } from './kaarten-pagina.mjs';
import { axeProblemen, BREED, SMAL } from './pagina.mjs';

const PEOPLE = [
  { id: '0b000000-0000-4000-8000-000000000002', naam: 'Joost Verhagen', functie: 'Medewerker balie' },
  { id: '0b000000-0000-4000-8000-000000000004', naam: 'Ilse Mulder', functie: 'Consulent Wmo' },
];
/** Teams shows no more primary actions on one card. */
const MAX_ACTIES = 6;
const PER_KEER = 60;
/** A picture has a largest height. */
const PER_PLAATJE = 12;

export async function reisKaarten(browser, controles) {
  const folder = join(controles.folder, 'kaarten');
  await mkdir(folder, { recursive: true });
  const alle = await controles.check('kaarten: every example is drawn from its template', async () => {
    const found = await leesVoorbeelden();
    assert.ok(found.length > 300, String(found.length));
    return found;
  });
  /** Of every card the examples that fill it most: the first and the longest. */
  const namen = [...new Set(alle.map(({ naam }) => naam))];
  const teZien = namen.flatMap((naam) => {
    const eigen = alle.filter((v) => v.naam === naam);
    const langste = eigen.toSorted((a, b) => JSON.stringify(b.kaart).length - JSON.stringify(a.kaart).length);
    return [...new Set([langste[0], eigen[0]])];
  });
  for (const [breedte, viewport] of [
    ['breed', BREED],
    ['smal', SMAL],
  ]) {
    const pagina = await openKaarten(browser, viewport);
    try {
      for (const thema of ['licht', 'donker']) {
        await controles.check(`kaarten: ${breedte} ${thema}: every card, axe-core, width and buttons`, () =>
          keur(pagina, teZien, thema, (n) => join(folder, `${breedte}-${thema}-${n}.png`)),
        );
      }
      // The states in between differ in words only.
      if (breedte === 'smal')
        await controles.check(
          `kaarten: ${breedte}: all ${alle.length} examples`,
          () => keur(pagina, alle, 'licht'),
          { soft: true },
        );
      await controles.check(
        `kaarten: ${breedte}: nothing wrong in the console`,
        () => assert.deepEqual(pagina.problemen, []),
        { soft: true },
      );
    } finally {
      await pagina.sluit();
    }
  }
}

/** Looks at cards, some at a time; `plaatje` gives a place for a picture of each time. */
async function keur(pagina, kaarten, thema, plaatje) {
  const fouten = new Set();
  const perKeer = plaatje ? PER_PLAATJE : PER_KEER;
  for (let n = 0; n < kaarten.length; n += perKeer) {
    const deel = kaarten.slice(n, n + perKeer);
    await pagina.toon(deel, thema, PEOPLE);
    assert.equal(await pagina.page.locator('.kaart').count(), deel.length);
    if (plaatje) {
      const path = plaatje(String(n / perKeer + 1).padStart(2, '0'));
      await pagina.page.screenshot({ path, fullPage: true });
      for (const fout of await axeProblemen(pagina.page)) fouten.add(fout);
    }
    for (const fout of await pagina.page.evaluate(bekijk, MAX_ACTIES)) fouten.add(fout);
  }
  assert.deepEqual([...fouten], []);
}

/** Runs in the page: what no reader of JSON sees. */
function bekijk(maxActies) {
  const gevonden = [];
  for (const rij of document.querySelectorAll('.bericht')) {
    const naam = rij.querySelector('h2').textContent;
    const vlak = rij.querySelector('.kaart-vlak');
    if (vlak.childElementCount === 0) gevonden.push(`${naam}: nothing drawn`);
    if (vlak.scrollWidth > vlak.clientWidth) gevonden.push(`${naam}: wider than its place`);
    for (const set of vlak.querySelectorAll('.ac-actionSet')) {
      const knoppen = set.querySelectorAll(':scope > button, :scope > div > button').length;
      if (knoppen > maxActies) gevonden.push(`${naam}: ${knoppen} buttons beside each other`);
    }
    for (const tekst of vlak.querySelectorAll('.ac-textBlock'))
      if (tekst.textContent.trim() === '') gevonden.push(`${naam}: an empty line`);
    for (const knop of vlak.querySelectorAll('button'))
      if (knop.textContent.trim() === '') gevonden.push(`${naam}: a button without words`);
  }
  return gevonden;
}
