/** Small helpers around the document. */
type Children = readonly (Node | string)[];

/** Makes an element; attributes as in HTML, `undefined` leaves one out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: Children = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** The element a part of the page cannot do without. */
export function find<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new (...args: never[]) => T,
): T {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${selector}`);
}

/** A copy of what is in a <template>. */
export function sjabloon(id: string): HTMLElement {
  const template = find(document, `#${id}`, HTMLTemplateElement);
  return find(document.importNode(template.content, true), 'section', HTMLElement);
}

/** One drawing of the sprite in index.html. */
export function icoon(naam: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'icoon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#icoon-${naam}`);
  svg.append(use);
  return svg;
}

/** Says something to a screen reader, after what it is saying now. */
export function zegRustig(text: string): void {
  const region = find(document, '#omroep', HTMLElement);
  const line = el('p', {}, [text]);
  region.append(line);
  setTimeout(() => {
    line.remove();
  }, 5000);
}

/** Waits for something somebody asked for; tells in words what went wrong instead of losing it. */
export function doe(work: Promise<unknown>, mislukt: (reden: string) => void): void {
  work.catch((error: unknown) => {
    mislukt(error instanceof Error ? error.message : 'Er ging iets mis.');
  });
}
