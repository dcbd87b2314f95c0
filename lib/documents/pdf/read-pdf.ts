import './drawing-matrix'
// It puts the part that parses beside the other in one thread: this one, which has nothing else to do.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DOCUMENT_LIMITS } from '../limits'
import { DocumentRefused } from '../refused'
import type { DocumentNote } from '../types'
import { pageBlocks } from './page-columns'
import { pageEdges, type ReadPage } from './page-edges'
import { type DrawnText, pageItems } from './page-item'
import { linesOfItems, type PageLine, pageLineText } from './page-lines'
import { paragraphText, wordsOfLines } from './paragraphs'

/** The text of a PDF, and what is said of it. */
export interface PdfText {
  text: string
  notes: DocumentNote[]
}

/** A page with its blocks of lines. */
interface PageOfBlocks extends ReadPage {
  blocks: PageLine[][]
}

/**
 * The text of a PDF, its columns one after the other, without heads and feet of pages; of one whose text is longer than `most` characters the
 * first pages that fit. Scripts and what is embedded in it are not run or looked at.
 * @throws DocumentRefused where it is protected, damaged, or has no text
 */
export async function pdfText(bytes: Uint8Array, most: number): Promise<PdfText> {
  const task = getDocument({
    // What it is given it keeps for itself.
    data: new Uint8Array(bytes),
    ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false },
    ...{ enableXfa: false, stopAtErrors: false, verbosity: 0 },
  })
  try {
    const document = await task.promise
    if (document.numPages > DOCUMENT_LIMITS.pages) throw DocumentRefused.of('bomb', {})
    return await textOf(document, most)
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof DocumentRefused) return error
  const name = error instanceof Error ? error.name : ''
  return DocumentRefused.of(name === 'PasswordException' ? 'password' : 'broken', {})
}

async function textOf(document: PDFDocumentProxy, most: number): Promise<PdfText> {
  const pages: PageOfBlocks[] = []
  const pictures: number[] = []
  let signs = 0
  for (let number = 1; number <= document.numPages && signs <= most; number++) {
    const page = await document.getPage(number)
    const read = await pageOf(page)
    page.cleanup()
    if (read.lines.length === 0) pictures.push(number)
    signs += read.lines.reduce((sum, line) => sum + pageLineText(line).length + 1, 0)
    pages.push(read)
  }
  if (pictures.length === document.numPages) throw DocumentRefused.of('scan', { pages: document.numPages })
  const texts = pageTexts(pages)
  const fitting = fittingPages(texts, most)
  const text = texts.slice(0, fitting).join('')
  const unread = fitting < document.numPages
  const [first] = pictures
  return {
    text: text.trim(),
    notes: [
      ...(unread ? [{ note: 'pages' as const, read: fitting, pages: document.numPages }] : []),
      ...(first === undefined ? [] : [{ note: 'pictures' as const, count: pictures.length, first }]),
    ],
  }
}

/** How many pages from the first one on have no more than so many characters; of a first one that is longer by itself nothing is taken. */
function fittingPages(texts: readonly string[], most: number): number {
  let length = 0
  for (const [at, text] of texts.entries()) {
    length += text.length
    if (length <= most) continue
    if (at === 0) throw DocumentRefused.of('too-long', { count: length, most })
    return at
  }
  return texts.length
}

async function pageOf(page: PDFPageProxy): Promise<PageOfBlocks> {
  const { height, transform } = page.getViewport({ scale: 1 })
  // Letters are put in order here: to expand ligatures first would turn them the wrong way about.
  const { items } = await page.getTextContent({ disableNormalization: true })
  const drawn = items.flatMap((item): DrawnText[] => ('str' in item ? [item as DrawnText] : []))
  const blocks = pageBlocks(
    pageItems(drawn, transform as [number, number, number, number, number, number]),
  ).map(linesOfItems)
  return { height, blocks, lines: blocks.flat() }
}

const SENTENCE_ENDS = /[.!?:;؟。…)"'”»]$/

/** The text of each page, with what parts it from the next: a sentence that goes on there goes on in one paragraph. */
function pageTexts(pages: readonly PageOfBlocks[]): string[] {
  const edges = pageEdges(pages)
  const known = wordsOfLines(pages.flatMap(({ lines }) => lines))
  const texts = pages.map(({ blocks }) =>
    blocks
      .map((lines) =>
        paragraphText(
          lines.filter((line) => !edges.has(line)),
          known,
        ),
      )
      .filter((text) => text !== '')
      .reduce(together, ''),
  )
  return texts.map((text, at) => {
    const next = texts.slice(at + 1).find((other) => other !== '')
    if (text === '' || next === undefined) return text
    return text + (goesOn(text, next) ? ' ' : '\n\n')
  })
}

const goesOn = (text: string, next: string) =>
  !SENTENCE_ENDS.test(text) && /^\p{Ll}/u.test(next) && !/\t[^\n]*$/.test(text)

const together = (text: string, next: string) =>
  text === '' ? next : text + (goesOn(text, next) ? ' ' : '\n\n') + next
