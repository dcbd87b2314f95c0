import 'server-only'
import { foreignFile } from '@/lib/exchange/csv/foreign-file'
import type { I18n } from '@/lib/i18n/words'
import { mostFileBytes } from '@/lib/sources/limits'
import { SpreadsheetRefused } from '@/lib/spreadsheets/read/refused'
import { decodedPieces, textEncoding } from '@/lib/spreadsheets/read/text-encoding'

/** The text of a file that is brought with a source, in any encoding of texts: null where none is; or why it cannot be read. */
export async function documentText(
  file: unknown,
  { t }: I18n,
): Promise<{ kind: 'read'; text: string | null } | { kind: 'refused'; told: string }> {
  if (!(file instanceof File) || file.size === 0) return { kind: 'read', text: null }
  if (file.size > mostFileBytes)
    return { kind: 'refused', told: t('inbox.fileLarge', { most: mostFileBytes / 1_000_000 }) }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const foreign = foreignFile(bytes)
  const isText = foreign === null || (foreign.code === 'foreignFile' && foreign.values.what === 'utf16')
  if (!isText) return { kind: 'refused', told: t('inbox.fileNotText') }
  try {
    return { kind: 'read', text: [...decodedPieces(bytes, textEncoding(bytes))].join('') }
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return { kind: 'refused', told: t('inbox.fileNotText') }
    throw error
  }
}
