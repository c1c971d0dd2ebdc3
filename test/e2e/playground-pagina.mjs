/** Drives the page of a Playground: type, press a button of a card, read what stands there. */
const WAIT_MS = 15_000;

/** Opens the personal chat of a started Playground. History is gone when the page is loaded again. */
export async function openGesprek(browser, { url }) {
  const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  page.setDefaultTimeout(WAIT_MS);
  // The page asks for fonts on the internet; nothing may leave the machine.
  await page.route(
    (address) => !['127.0.0.1', 'localhost'].includes(address.hostname),
    (route) => route.abort(),
  );
  await page.goto(url);
  await page.locator('div[role=textbox]').waitFor();
  const kaarten = page.locator('.ac-adaptiveCard');

  /** Sends a typed message. */
  const typ = async (tekst) => {
    await page.locator('div[role=textbox]').fill(tekst);
    await page.keyboard.press('Enter');
  };
  /** The newest card that has this text, waited for. */
  const kaartMet = async (tekst) => {
    const kaart = kaarten.filter({ hasText: tekst }).last();
    await kaart.waitFor();
    return kaart;
  };
  /** Presses a button on the newest card that has a button of that name. */
  const klik = async (naam) => {
    const knop = page.getByRole('button', { name: naam, exact: true });
    await kaarten.filter({ has: knop }).last().getByRole('button', { name: naam, exact: true }).click();
  };
  /** The newest field with this label; the card adds a star to the label of a field that must be filled in. */
  const veld = (label) => kaarten.getByLabel(new RegExp(`^${RegExp.escape(label)}( \\*)?$`)).last();
  /** Fills in a field of any text kind; dates as 2027-01-12, times as 10:15. */
  const vul = (label, waarde) => veld(label).fill(waarde);
  /** Ticks a box or picks a round button of an open list. */
  const vink = (optie) =>
    kaarten
      .locator('label')
      .filter({ hasText: new RegExp(`^${RegExp.escape(optie)}$`) })
      .last()
      .click();
  /** Picks from a list that folds open. */
  const kies = async (label, optie) => {
    await veld(label).click();
    await page.getByRole('option', { name: optie, exact: true }).click();
  };
  return {
    page,
    kaarten,
    typ,
    vul,
    vink,
    kies,
    klik,
    kaartMet,
    /** Text of the newest card. */
    laatsteKaart: () => kaarten.last().innerText(),
    /** Waits until a text stands anywhere in the chat. */
    wachtOp: (tekst) => page.getByText(tekst).last().waitFor(),
    sluit: () => page.close(),
  };
}
