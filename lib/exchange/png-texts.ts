/** What a picture says of itself to whoever opens the file, by the keywords of PNG. */
export type PngTexts = Partial<Record<'Title' | 'Description' | 'Source' | 'Copyright' | 'Software', string>>

const signature = 8
const lengthAndCrc = 12
/** Keyword, no compression, no language, no translated keyword. */
const afterKeyword = [0, 0, 0, 0, 0]

/**
 * The same picture with texts in it (chunks `iTXt`, UTF-8, after its head), so that source, licence and address stay with the file wherever it goes;
 * blank texts are left out.
 */
export function withPngTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([keyword, text]) => textChunk(keyword, text))
  const headEnd = signature + lengthAndCrc + numberAt(png, signature)
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0))
  whole.set(png.subarray(0, headEnd))
  let at = headEnd
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  whole.set(png.subarray(headEnd), at)
  return whole
}

function textChunk(keyword: string, text: string): Uint8Array {
  const utf8 = new TextEncoder()
  const type = utf8.encode('iTXt')
  const data = [...utf8.encode(keyword), ...afterKeyword, ...utf8.encode(text)]
  const chunk = new Uint8Array(lengthAndCrc + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(type, 4)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, checksum(chunk.subarray(4, 8 + data.length)))
  return chunk
}

const numberAt = (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)

/** CRC-32 as PNG has it (ISO 3309, polynomial 0xEDB88320). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
