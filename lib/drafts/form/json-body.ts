import { z } from 'zod'
import { MOST_BYTES } from '../limits'
import { type DraftContent, readContent } from '../schema'

/** What stands around the content of a draft where it is sent. */
const around = 1_000

const sent = z.object({ version: z.int().min(1), content: z.unknown() })

/** What the desk's script sent: a draft with the version that it was typed over, one larger than is kept, or none at all. */
export type SentJson =
  | { kind: 'draft'; version: number; content: DraftContent }
  | { kind: 'too_large' }
  | { kind: 'malformed' }

export async function readJsonBody(request: Request): Promise<SentJson> {
  const text = await upTo(MOST_BYTES + around, request)
  if (text === null) return { kind: 'too_large' }
  const read = sent.safeParse(parsed(text))
  const content = read.success ? readContent(read.data.content) : null
  return read.success && content !== null
    ? { kind: 'draft', version: read.data.version, content }
    : { kind: 'malformed' }
}

/** What is answered to what is no draft that can be kept. */
export function refusedJson({ kind }: Exclude<SentJson, { kind: 'draft' }>): Response {
  return Response.json({ kind }, { status: kind === 'too_large' ? 413 : 400 })
}

/** The text of a request; null where it is longer than `most` bytes, of which no more are read. */
async function upTo(most: number, request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > most) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
