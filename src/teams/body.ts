import type { IncomingMessage } from 'node:http';

export type Body =
  { kind: 'json'; value: Record<string, unknown> } | { kind: 'too-large' } | { kind: 'not-json' };

/** What is read past the limit, so that the sender gets to see the answer, before the line is cut. */
const DRAIN = 2;

/**
 * Reads a JSON object of at most `limit` bytes. Packed bodies are refused as not JSON: Teams sends none, and they can
 * grow without end. Rejects when the sender goes away half-way.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const { socket } = request;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (size > limit * DRAIN) socket.destroy();
  }
  if (size > limit) return { kind: 'too-large' };
  return parse(Buffer.concat(chunks).toString('utf8'));
}

function parse(text: string): Body {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { kind: 'json', value: value as Record<string, unknown> };
  } catch {
    return { kind: 'not-json' };
  }
  return { kind: 'not-json' };
}
