import mammoth from 'mammoth'
import { htmlText } from '../html/html-text'
import { DocumentRefused } from '../refused'
import { wordParts } from './word-parts'

/**
 * The text of a Word file, as htmlText gives it: paragraphs, lists and tables as they stand when its changes are accepted, notes at the end,
 * without pictures, page heads and feet.
 * @throws DocumentRefused where it cannot be read
 */
export async function wordText(bytes: Uint8Array): Promise<string> {
  const parts = wordParts(bytes)
  // In a browser the library takes the one, in Node the other.
  const whole = parts.slice().buffer
  const input =
    typeof Buffer === 'undefined'
      ? { arrayBuffer: whole }
      : { buffer: Buffer.from(whole), arrayBuffer: whole }
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    })
    return htmlText(value)
  } catch (error) {
    if (error instanceof DocumentRefused) throw error
    throw DocumentRefused.of(error instanceof RangeError ? 'nested' : 'broken', {})
  }
}
