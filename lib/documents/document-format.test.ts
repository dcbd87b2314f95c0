import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentFormat } from './document-format'
import { type DocumentRefusalCode, DocumentRefused } from './refused'
import { pdfFile, wordFile, wordParagraph } from './test-documents'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const named = (name: string) => zipSync({ [name]: bytesOf('x') })
const OLD = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const streams = (name: string) => bytesOf(`${OLD}${'\0'.repeat(600)}${[...name].join('\0')}`)

describe('a document is known by its first bytes', () => {
  test.each([
    ['report.pdf', pdfFile(), 'pdf'],
    ['report', bytesOf('\r\nHTTP line\r\n%PDF-1.7'), 'pdf'],
    ['report.docx', wordFile(wordParagraph('x')), 'docx'],
    ['report.html', bytesOf('<!-- saved -->\n<!DOCTYPE html><p>'), 'html'],
    ['report.txt', bytesOf('\xef\xbb\xbf<html><p>'), 'html'],
    ['report.html', bytesOf('12 mines'), 'html'],
    ['report', bytesOf('Received: from x\r\nSubject: y\r\n\r\nz'), 'eml'],
    ['report.eml', bytesOf('Subject: y\r\n\r\nz'), 'eml'],
    ['report.txt', bytesOf('Subject: 12 mines\n\nof Homs'), 'text'],
    ['report.md', bytesOf('12 mines'), 'text'],
  ] as const)('%s', (name, bytes, format) => {
    expect(documentFormat(bytes, name)).toBe(format)
  })

  test.each<[string, Uint8Array, DocumentRefusalCode]>([
    ['report.pdf', new Uint8Array(), 'empty'],
    ['report.pdf', bytesOf('<!doctype html><p>Sign in'), 'misnamed'],
    ['report.docx', pdfFile(), 'misnamed'],
    ['report.txt', pdfFile(), 'misnamed'],
    ['report.xlsx', named('xl/workbook.xml'), 'spreadsheet'],
    ['report.pptx', named('ppt/presentation.xml'), 'presentation'],
    ['report.zip', named('report.pdf'), 'packed'],
    ['report.gz', bytesOf('\x1f\x8b\x08'), 'packed'],
    ['report.png', bytesOf('\x89PNG\r\n'), 'picture'],
    ['report.jpg', bytesOf('\xff\xd8\xff\xe0'), 'picture'],
    ['report.rtf', bytesOf('{\\rtf1'), 'rich-text'],
    ['report.docx', streams('EncryptedPackage'), 'password'],
    ['report.doc', streams('WordDocument'), 'old-word'],
    ['report.xls', streams('Workbook'), 'spreadsheet'],
    ['report.msi', streams('Other'), 'unknown'],
  ])('%s, which is refused', (name, bytes, code) => {
    expect(refusalOf(() => documentFormat(bytes, name))).toBe(code)
  })
})

function refusalOf(run: () => unknown): DocumentRefusalCode | null {
  try {
    run()
    return null
  } catch (error) {
    if (error instanceof DocumentRefused) return error.refusal.code
    throw error
  }
}
