import { createHash } from 'node:crypto'
import { mostGazetteerBytes } from '@/lib/directory/gazetteer/limits'
import type { Translate } from '@/lib/i18n/words'

/** A table that was sent: pasted rows, or the file where no rows were pasted. `digest` is what it is known by. */
export type SentTable =
  | { ok: true; text: string; isPasted: boolean; digest: string; isEntered: boolean }
  | { ok: false; problem: string }

/** Reads what a form for a table sent; it is entered once the very same was looked at. */
export async function readSentTable(sent: FormData, t: Translate): Promise<SentTable> {
  const refused = (problem: string): SentTable => ({ ok: false, problem })
  const tooLarge = t('lists.file.tooLarge', { most: mostGazetteerBytes / 1_000_000 })
  const rows = sent.get('rows')
  const pasted = typeof rows === 'string' ? rows : ''
  const isPasted = pasted.trim() !== ''
  const file = sent.get('file')
  if (!isPasted && !(file instanceof File && file.size > 0))
    return refused(t(rows === null ? 'lists.file.missing' : 'lists.many.pasteOrFile'))
  if (!isPasted && file instanceof File && file.size > mostGazetteerBytes) return refused(tooLarge)
  const bytes =
    isPasted || !(file instanceof File) ? Buffer.from(pasted) : Buffer.from(await file.arrayBuffer())
  if (bytes.length > mostGazetteerBytes) return refused(tooLarge)
  const text = decoded(bytes)
  if (text === null) return refused(t('lists.file.notText'))
  const digest = createHash('sha256').update(bytes).digest('hex')
  const isEntered = sent.get('seen') === digest && sent.get('intent') === 'enter'
  return { ok: true, text, isPasted, digest, isEntered }
}

/** The text of a file in UTF-8; null where it is none. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
