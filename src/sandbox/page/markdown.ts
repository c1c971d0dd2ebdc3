/**
 * The small part of Markdown that Teams draws: bold, italic, lists, links. Text goes through `escapeHtml` piece by
 * piece, so no character of the input can become a tag or an attribute. Links: http, https, mailto and tel only.
 */
export function toHtml(text: string): string {
  return blocks(text.replaceAll(/\r\n?/g, '\n').split('\n')).join('');
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (c) => ENTITIES.get(c) ?? '');
}

type Kind = 'ul' | 'ol' | 'p';
const ITEM = /^\s{0,3}(?:([-*])|(\d{1,3})[.)])\s+(.*)$/;

function blocks(lines: readonly string[]): string[] {
  const html: string[] = [];
  let kind: Kind = 'p';
  let first = '';
  let open: string[] = [];
  const close = () => {
    if (open.length === 0) return;
    if (kind === 'p') html.push(`<p>${open.join('<br>')}</p>`);
    else html.push(`<${kind}${first}>${open.map((i) => `<li>${i}</li>`).join('')}</${kind}>`);
    open = [];
  };
  for (const line of lines) {
    const [whole, bullet, number, rest] = ITEM.exec(line) ?? [];
    const next: Kind = whole === undefined ? 'p' : bullet === undefined ? 'ol' : 'ul';
    if (next !== kind) close();
    if (open.length === 0) first = next === 'ol' && Number(number) > 1 ? ` start="${Number(number)}"` : '';
    kind = next;
    if (line.trim() === '') close();
    else open.push(inline(rest ?? line));
  }
  close();
  return html;
}

/** Escaped character, bold, italic, link. No nested quantifiers: the time stays in line with the length. */
const INLINE =
  /\\([\\`*_{}[\]()#+\-.!~>|])|\*\*([^*\n]+)\*\*|\*([^*\s](?:[^*\n]*[^*\s])?)\*|(?<![\w])_([^_\s](?:[^_\n]*[^_\s])?)_(?![\w])|\[([^[\]\n]+)\]\(([^()\s]+)\)/g;

function inline(text: string): string {
  let html = '';
  let done = 0;
  for (const m of text.matchAll(INLINE)) {
    html += escapeHtml(text.slice(done, m.index));
    done = m.index + m[0].length;
    html += piece(m);
  }
  return html + escapeHtml(text.slice(done));
}

function piece([all, escaped, bold, star, low, label, target]: RegExpExecArray): string {
  if (escaped !== undefined) return escapeHtml(escaped);
  if (bold !== undefined) return `<strong>${inline(bold)}</strong>`;
  const italic = star ?? low;
  if (italic !== undefined) return `<em>${inline(italic)}</em>`;
  const href = safeHref(target ?? '');
  if (label === undefined || href === undefined) return escapeHtml(all);
  return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${inline(label)}</a>`;
}

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address, or undefined when a browser must not follow it. */
export function safeHref(target: string): string | undefined {
  if (!URL.canParse(target)) return undefined;
  const url = new URL(target);
  return PROTOCOLS.has(url.protocol) ? url.href : undefined;
}
