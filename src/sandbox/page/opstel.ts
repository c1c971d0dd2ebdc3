import { doe, find } from './dom.js';

/** The box in which somebody writes. */
export interface Opstel {
  /** Puts a text in it, ready to send. `noem`: where people are together, whether the bot is mentioned. */
  vul: (text: string, noem?: boolean) => void;
  /** One message at a time: while it is on its way nothing else is sent. */
  setBusy(busy: boolean): void;
  label(text: string): void;
}

export interface OpstelDeps {
  /** Where people are together: then the bot can be mentioned, or not. */
  samen: boolean;
  stuur: (text: string, mention: boolean) => Promise<void>;
  mislukt: (reden: string) => void;
}

export function createOpstel({ samen, stuur, mislukt }: OpstelDeps, form: HTMLFormElement): Opstel {
  const input = find(form, 'input[name=bericht]', HTMLInputElement);
  const knop = find(form, 'button[type=submit]', HTMLButtonElement);
  const noem = find(form, 'input[name=noem]', HTMLInputElement);
  find(form, '.noem', HTMLElement).hidden = !samen;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '' || knop.disabled) return;
    input.value = '';
    doe(stuur(text, !samen || noem.checked), (reden) => {
      mislukt(reden);
      if (input.value === '') input.value = text;
    });
  });
  return {
    vul: (text, mention = true) => {
      input.value = text;
      noem.checked = mention;
      input.focus();
    },
    setBusy: (busy) => {
      knop.disabled = busy;
    },
    label: (text) => {
      input.setAttribute('aria-label', text);
    },
  };
}
