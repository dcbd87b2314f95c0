import { z } from 'zod'
import { type DraftContent, readContent } from './schema'

/** More than a draft of the most figures with long words needs. */
const mostBytes = 4_000_000

const sent = z.object({ version: z.int().min(1), content: z.unknown() })

/** A draft as the desk's script sends it, with the version that it was typed over; null where it is none. */
export async function readSentJson(
  request: Request,
): Promise<{ version: number; content: DraftContent } | null> {
  if (Number(request.headers.get('content-length') ?? mostBytes + 1) > mostBytes) return null
  const body = await request.json().catch(() => null)
  const read = sent.safeParse(body)
  const content = read.success ? readContent(read.data.content) : null
  return read.success && content !== null ? { version: read.data.version, content } : null
}
