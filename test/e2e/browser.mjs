/** One headless Chromium for everything. */
import { chromium } from 'playwright-core';

/** The Chromium of the machine: CHROMIUM, else where Debian puts it. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
    // We end it ourselves, together with the rest.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}
