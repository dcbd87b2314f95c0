import { Parser } from 'htmlparser2'
import { DOCUMENT_LIMITS } from '../limits'
import { DocumentRefused } from '../refused'
import { cellSpan, gridLines, type HtmlCell, type HtmlCellCount } from './cell-grid'
import { raisedText } from './raised-text'
import { TextWriter } from './text-writer'

/** What is not read: what no reader sees, and what stands around a page rather than in it. */
const PASSED = new Set(
  'script style noscript template svg math head nav button select option textarea iframe object canvas audio video'.split(
    ' ',
  ),
)
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl figure figcaption section article main header footer aside address hr fieldset caption'.split(
    ' ',
  ),
)
const LINES = new Set('div li dt dd summary details center legend'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Longer cells than these lay out a page and are no cells of figures. */
const LONGEST_CELL = 400
/** The part of a page that says that it is the main one is taken alone where it has so many characters. */
const LEAST_MAIN = 200

interface TableInWork {
  rows: HtmlCell[][]
  cell: { writer: TextWriter; columns: number; rows: number } | null
  holdsTable: boolean
}

/**
 * The text of a page of HTML: paragraphs apart by blank lines, rows of tables as lines with tabs. Scripts, forms, menus and what is hidden are
 * passed over; where a page says which part is its main one, that alone is taken. What nests to no end, or has cells to no end, is refused.
 */
export function htmlText(html: string): string {
  const page = new PageText()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.words(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
  return page.text()
}

class PageText {
  readonly #all = new TextWriter()
  readonly #main = new TextWriter()
  readonly #count: HtmlCellCount = { cells: 0 }
  readonly #tables: TableInWork[] = []
  #depth = 0
  /** Depths at which what is passed over, kept as it is, raised, or the main part began; 0 for none. */
  #passedAt = 0
  #keptAt = 0
  #mainAt = 0
  #raised: { at: number; words: string } | null = null

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (VOID.has(name)) {
      this.#void(name)
      return
    }
    if (++this.#depth > DOCUMENT_LIMITS.nesting) throw DocumentRefused.of('nested', {})
    if (this.#passedAt > 0) return
    if (PASSED.has(name) || isHidden(attributes)) {
      this.#passedAt = this.#depth
      return
    }
    const isMain = name === 'main' || name === 'article' || attributes.role === 'main'
    if (this.#mainAt === 0 && isMain) this.#mainAt = this.#depth
    if (name === 'sup') this.#raised ??= { at: this.#depth, words: '' }
    if (name === 'table') this.#tables.push({ rows: [], cell: null, holdsTable: false })
    else if (name === 'tr') this.#row()
    else if (name === 'td' || name === 'th') this.#cell(attributes)
    else this.#break(name)
    if (name === 'pre') this.#keptAt = this.#depth
  }

  close(name: string): void {
    if (VOID.has(name)) return
    const depth = this.#depth--
    if (this.#passedAt > 0) {
      if (this.#passedAt === depth) this.#passedAt = 0
      return
    }
    if (this.#raised?.at === depth) this.#lower(this.#raised.words)
    if (name === 'table') this.#endTable()
    else if (name === 'td' || name === 'th') this.#endCell()
    else this.#break(name)
    if (this.#keptAt === depth) this.#keptAt = 0
    if (this.#mainAt === depth) this.#mainAt = 0
  }

  words(text: string): void {
    if (this.#passedAt > 0) return
    if (this.#raised !== null) {
      this.#raised.words += text.slice(0, 200)
      return
    }
    // Between cells stands nothing that is read.
    if (this.#tables.at(-1)?.cell === null && text.trim() === '') return
    for (const writer of this.#writers())
      if (this.#keptAt > 0 && this.#tables.length === 0) writer.verbatim(text)
      else writer.inline(text)
  }

  text(): string {
    while (this.#tables.length > 0) this.#endTable()
    const main = this.#main.text()
    return (main.length >= LEAST_MAIN ? main : this.#all.text()).trim()
  }

  #void(name: string): void {
    if (this.#passedAt > 0) return
    if (name === 'br') for (const writer of this.#writers()) writer.breakLine()
    else if (name === 'hr') for (const writer of this.#writers()) writer.breakParagraph()
    else if (name === 'wbr') return
    else if (name === 'img') for (const writer of this.#writers()) writer.inline(' ')
  }

  #break(name: string): void {
    if (PARAGRAPHS.has(name)) for (const writer of this.#writers()) writer.breakParagraph()
    else if (LINES.has(name)) for (const writer of this.#writers()) writer.breakLine()
  }

  /** Where words go: into the cell of a table, else into the text of the page, and of its main part within it. */
  #writers(): TextWriter[] {
    const cell = this.#tables.at(-1)?.cell
    if (cell != null) return [cell.writer]
    return this.#mainAt > 0 ? [this.#all, this.#main] : [this.#all]
  }

  #lower(words: string): void {
    this.#raised = null
    for (const writer of this.#writers()) writer.attach(raisedText(words, writer.tail))
  }

  #row(): void {
    this.#endCell()
    this.#tables.at(-1)?.rows.push([])
  }

  #cell(attributes: Readonly<Record<string, string>>): void {
    this.#endCell()
    const table = this.#tables.at(-1)
    if (table === undefined) return
    if (table.rows.length === 0) table.rows.push([])
    const { colspan, rowspan } = attributes
    table.cell = { writer: new TextWriter(), columns: cellSpan(colspan), rows: cellSpan(rowspan) }
  }

  #endCell(): void {
    const table = this.#tables.at(-1)
    if (table?.cell == null) return
    const { writer, columns, rows } = table.cell
    table.cell = null
    table.rows.at(-1)?.push({ text: writer.text(), columns, rows })
  }

  #endTable(): void {
    this.#endCell()
    const table = this.#tables.pop()
    if (table === undefined) return
    const outer = this.#tables.at(-1)
    if (outer !== undefined) outer.holdsTable = true
    const rows = table.rows.filter((cells) => cells.some(({ text }) => text.trim() !== ''))
    const lines = isOfFigures(table, rows)
      ? gridLines(
          rows.map((cells) => cells.map(oneLine)),
          this.#count,
        )
      : rows.flatMap((cells) => cells.map(({ text }) => text))
    for (const writer of this.#writers()) {
      writer.breakParagraph()
      for (const line of lines) {
        writer.verbatim(line)
        writer.breakLine()
      }
      writer.breakParagraph()
    }
  }
}

/** A table that has cells beside each other, none of them a text of its own, and no table within. */
function isOfFigures({ holdsTable }: TableInWork, rows: readonly (readonly HtmlCell[])[]): boolean {
  const wide = rows.filter((cells) => cells.length > 1).length
  const isLong = rows.some((cells) => cells.some(({ text }) => text.length > LONGEST_CELL))
  return !holdsTable && !isLong && rows.length > 1 && wide * 2 > rows.length
}

const oneLine = (cell: HtmlCell): HtmlCell => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() })

const isHidden = ({ hidden, style, 'aria-hidden': unread }: Readonly<Record<string, string>>) =>
  hidden !== undefined || unread === 'true' || /display\s*:\s*none/i.test(style ?? '')
