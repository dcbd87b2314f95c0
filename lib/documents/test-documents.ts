import { strToU8, zipSync } from 'fflate'

/** A Word file of this content of its body, as Office Open XML has it, with more parts where tests name some. */
export function wordFile(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const schemas = 'http://schemas.openxmlformats.org'
  const parts = {
    '[Content_Types].xml': `${xml}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  }
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    ...more,
  })
}

/** A paragraph of a Word file. */
export const wordParagraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A table of a Word file, by its rows. */
export const wordTable = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** A PDF of one page that says "12 mines"; protected by a password that nobody knows where `isProtected`. */
export function pdfFile({ isProtected = false } = {}): Uint8Array {
  const says = 'BT /F1 12 Tf 72 700 Td (12 mines) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${says.length} >>\nstream\n${says}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const begins = text.length
  const [size, id] = [objects.length + 1, `<${'01'.repeat(16)}>`]
  const protection = isProtected ? ` /Encrypt 6 0 R /ID [${id} ${id}]` : ''
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R${protection} >>\nstartxref\n${begins}\n%%EOF\n`
  return strToU8(text)
}
