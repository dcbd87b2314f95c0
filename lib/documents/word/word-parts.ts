import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { DOCUMENT_LIMITS } from '../limits'
import { DocumentRefused } from '../refused'

/** The parts that the text of a Word file stands in; pictures, fonts and what is embedded stay packed. */
const READ = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i

/**
 * A Word file anew with those of its parts that are read, unpacked: what unpacks to more than a report holds is refused as it is unpacked,
 * whatever its directory says.
 * @throws DocumentRefused where it is broken, protected, or unpacks to too much
 */
export function wordParts(bytes: Uint8Array): Uint8Array {
  const parts = new Map<string, Uint8Array>()
  let found = 0
  const unzip = new Unzip((file) => {
    if (++found > DOCUMENT_LIMITS.parts) throw DocumentRefused.of('bomb', {})
    if (!READ.test(file.name)) return
    const chunks: Uint8Array[] = []
    let size = 0
    file.ondata = (error, chunk, isLast) => {
      // What is thrown here is told here again, as an error of what unpacks.
      if (error !== null) throw error instanceof DocumentRefused ? error : DocumentRefused.of('broken', {})
      size += chunk.length
      if (size > DOCUMENT_LIMITS.partBytes) throw DocumentRefused.of('bomb', {})
      chunks.push(chunk)
      if (isLast) parts.set(file.name, joined(chunks, size))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  } catch (error) {
    throw error instanceof DocumentRefused ? error : DocumentRefused.of('broken', {})
  }
  if (!parts.has('word/document.xml') && ![...parts.keys()].some((name) => /^word\/document/i.test(name)))
    throw DocumentRefused.of('broken', {})
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

/** Unpacked a thousand times such a piece is still little. */
const PIECE = 65_536

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
