import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerDocument } from './apart/answer-document'
import type { DocumentAnswer } from './apart/answers'
import { readDocument } from './read-document'
import { pdfFile, wordFile, wordParagraph, wordTable } from './test-documents'

const most = 1_000
const mail = Buffer.from(
  'Subject: 12 mines\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>12 mines\r\n--b--\r\n',
)
const page = Buffer.from(
  '<!doctype html><meta charset="windows-1251"><table><tr><td>12</td><td>mines</td></tr><tr><td>3</td><td>more</td></tr></table>',
)
const word = wordFile(
  wordParagraph('12 mines') +
    wordTable([
      ['Homs', '12'],
      ['Hama', '3'],
    ]),
)
const whole: readonly [string, Uint8Array][] = [
  ['a.pdf', pdfFile()],
  ['a.docx', word],
  ['a.html', page],
  ['a.eml', mail],
  ['a.txt', Buffer.from('\ufeff12 mines', 'utf16le')],
]

/** A text that holds to its rules, or a refusal: never a fault. */
function expectAnswer(answer: DocumentAnswer): void {
  if (answer.kind === 'read') {
    expect(answer.document.text).toBe(answer.document.text.trim())
    expect(answer.document.text.length).toBeGreaterThan(0)
    expect(answer.document.text.length).toBeLessThanOrEqual(most)
  } else
    expect(answer).toMatchObject({ kind: 'refused', refusal: { message: expect.stringMatching(/^\S.+/) } })
}

test('each format is read, and a locked PDF asks for its password to be taken off', async () => {
  for (const [name, bytes] of whole)
    expect(await answerDocument({ bytes, name, most }), name).toMatchObject({
      ...{ kind: 'read', document: { text: expect.stringMatching(/12[\t ]mines/) } },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  expect(await answerDocument({ bytes: pdfFile({ isProtected: true }), name: 'a.pdf', most })).toMatchObject({
    refusal: { code: 'password' },
  })
})

test('what no program is at hand for, what is too long, and what has no text is told', async () => {
  const codeOf = (name: string, bytes: Uint8Array, most: number) =>
    readDocument({ bytes, name, most }, null).catch((error) => error.refusal.code)
  expect(await codeOf('a.pdf', pdfFile(), most)).toBe('scriptless')
  expect(await codeOf('a.docx', word, most)).toBe('scriptless')
  expect(await codeOf('a.txt', Buffer.from('12 mines'), 5)).toBe('too-long')
  expect(await codeOf('a.html', Buffer.from('<html><script>12 mines</script>'), most)).toBe('no-text')
  expect(await codeOf('a.txt', new Uint8Array(20_000_001), most)).toBe('too-large')
})

describe('whatever a file is, it is a text or refused', () => {
  const name = fc.constantFrom('a', 'a.pdf', 'a.docx', 'a.html', 'a.eml', 'a.txt')

  test('of bytes at random, with any beginning', async () => {
    const begins = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      '<html>',
      'Received: x\r\n',
      '\xff\xfe',
      '\xd0\xcf\x11\xe0',
    )
    await fc.assert(
      fc.asyncProperty(begins, fc.uint8Array({ maxLength: 2_000 }), name, async (begin, rest, name) => {
        const bytes = Buffer.concat([Buffer.from(begin, 'latin1'), rest])
        expectAnswer(await answerDocument({ bytes, name, most }))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('of documents that are cut off, and of which bytes are others', async () => {
    const change = fc.record({ at: fc.nat(10_000), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(10_000),
        fc.array(change, { maxLength: 6 }),
        async ([name, bytes], cut, changes) => {
          const changed = Buffer.from(bytes.slice(0, 1 + (cut % bytes.length)))
          for (const { at, byte } of changes) changed[at % changed.length] = byte
          expectAnswer(await answerDocument({ bytes: changed, name, most }))
        },
      ),
      { numRuns: 200 },
    )
  }, 60_000)
})
