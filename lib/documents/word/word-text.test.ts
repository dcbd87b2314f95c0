import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_LIMITS } from '../limits'
import { DocumentRefused } from '../refused'
import { wordFile, wordParagraph, wordTable } from '../test-documents'
import { wordText } from './word-text'

const codeOf = (bytes: Uint8Array) =>
  wordText(bytes).then(
    (text) => text,
    (error: unknown) => (error instanceof DocumentRefused ? error.refusal.code : error),
  )

describe('a Word file', () => {
  test('is its paragraphs and tables, with its changes accepted', async () => {
    const changed =
      '<w:p><w:r><w:t xml:space="preserve">Teams destroyed </w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> mines.</w:t></w:r></w:p>'
    const table = wordTable([
      ['Place', 'Mines'],
      ['Homs', '12'],
    ])
    expect(
      await wordText(wordFile(wordParagraph('Weekly report') + changed + table + wordParagraph('End.'))),
    ).toBe('Weekly report\n\nTeams destroyed 12 mines.\n\nPlace\tMines\nHoms\t12\n\nEnd.')
  })

  test('leaves packed what is no text of it', async () => {
    const picture = { 'word/media/image1.png': new Uint8Array(50_000_000) }
    expect(await wordText(wordFile(wordParagraph('12 mines'), picture))).toBe('12 mines')
  })

  test('that unpacks to far more than it is, that is cut off, or that has no document, is refused', async () => {
    const bomb = { 'word/footnotes.xml': new Uint8Array(DOCUMENT_LIMITS.partBytes + 1).fill(32) }
    expect(await codeOf(wordFile(wordParagraph('x'), bomb))).toBe('bomb')
    const many = Object.fromEntries(
      Array.from({ length: DOCUMENT_LIMITS.parts }, (_, at) => [`word/media/${at}`, new Uint8Array()]),
    )
    expect(await codeOf(wordFile(wordParagraph('x'), many))).toBe('bomb')
    const whole = wordFile(wordParagraph('x'))
    for (const length of [4, 100, 400, 700]) expect(await codeOf(whole.subarray(0, length))).toBe('broken')
    expect(await codeOf(zipSync({ 'word/styles.xml': new Uint8Array(3) }))).toBe('broken')
    expect(await codeOf(wordFile('<w:p><w:r></w:p>'))).toBe('broken')
  })

  test('that nests without end is refused or read, and quickly', async () => {
    const deep = 20_000
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${wordParagraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`
    expect(await codeOf(wordFile(nested))).toBe('nested')
  }, 20_000)
})
