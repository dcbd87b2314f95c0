import { expect, test } from 'vitest'
import { pdfFile, wordFile, wordParagraph } from '@/lib/documents/test-documents'
import { getI18n } from '@/lib/i18n/words'
import { documentText } from './document-text'

const read = (name: string, bytes: Uint8Array | string) =>
  documentText(new File([bytes as BlobPart], name), getI18n('en'))
const sentence = 'Sappers destroyed 12 mines in Homs.'
const mail = `From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sentence}`

test('a text in any encoding, a page and an e-mail are read', async () => {
  expect(await read('a.txt', sentence)).toEqual({ kind: 'read', text: sentence })
  const russian = 'Сапёры уничтожили 12 мин.'
  expect(await read('a.txt', Buffer.from(`\uFEFF${russian}`, 'utf16le'))).toEqual({
    ...{ kind: 'read', text: russian },
  })
  expect(await read('a.html', `<!doctype html><script>9 mines</script><p>${sentence}</p>`)).toEqual({
    ...{ kind: 'read', text: sentence },
  })
  expect(await read('a.eml', mail)).toMatchObject({ kind: 'read', text: expect.stringContaining(sentence) })
})

test('no file is no text, and whatever cannot be read says why, by its name', async () => {
  expect(await documentText(null, getI18n('en'))).toEqual({ kind: 'read', text: null })
  for (const name of ['', 'undefined']) expect(await read(name, '')).toEqual({ kind: 'read', text: null })
  const refused = { kind: 'refused', told: expect.stringMatching(/^\S+ was not read\. [A-Z].+\.$/) }
  for (const [name, bytes] of [
    ['a.pdf', pdfFile({})],
    ['a.docx', wordFile(wordParagraph(sentence))],
    ['large.txt', 'x'.repeat(5_000_001)],
    ['long.txt', 'x'.repeat(100_001)],
    ['a.zip', 'PK\x03\x04'],
  ] as const)
    expect(await read(name, bytes), name).toEqual(refused)
})
