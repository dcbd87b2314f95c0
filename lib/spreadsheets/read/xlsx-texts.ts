import { isDateFormat } from 'hucre'
import type { Archive } from './archive'
import type { NumberStyle } from './cell-texts'
import { attributeOf, readXmlEvents } from './xml-events'

/** A text of a workbook as it is meant: "_x000D_" stands for the sign of that number. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** The texts that cells share, by their number: runs of rich text joined, readings of Japanese words left out. */
export async function sharedTexts(archive: Archive, part: string | null): Promise<string[]> {
  const texts: string[] = []
  if (part === null) return texts
  let text = ''
  let isText = false
  let isReading = false
  await readXmlEvents(part, archive.chunks(part), {
    begins: ({ name }) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    text: (more) => {
      if (isText) text += more
    },
    ends: (name) => {
      if (name === 't') isText = false
      else if (name === 'rPh') isReading = false
      else if (name === 'si') texts.push(unescaped(text))
    },
  })
  return texts
}

/** What each style of cells calls a number, by the number of the style. */
export async function numberStyles(archive: Archive, part: string | null): Promise<NumberStyle[]> {
  const styles: NumberStyle[] = []
  if (part === null) return styles
  const formats = new Map<string, string>()
  const ids: string[] = []
  let isOfCells = false
  await readXmlEvents(part, archive.chunks(part), {
    begins: (element) => {
      if (element.name === 'numFmt')
        formats.set(attributeOf(element, 'numFmtId') ?? '', attributeOf(element, 'formatCode') ?? '')
      else if (element.name === 'cellXfs') isOfCells = true
      else if (element.name === 'xf' && isOfCells) ids.push(attributeOf(element, 'numFmtId') ?? '0')
    },
    ends: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return ids.map((id) => styleOf(id, formats.get(id)))
}

/** Formats without a code that are times of day or lengths of time; of the others the library knows which are days. */
const TIMES = new Set(['18', '19', '20', '21', '45', '46', '47'])
/** "Mar-24". */
const MONTH = '17'

function styleOf(id: string, code: string | undefined): NumberStyle {
  if (code === undefined) {
    if (TIMES.has(id)) return 'time'
    return id === MONTH ? 'month' : isDateFormat(id) ? 'day' : 'number'
  }
  const bare = code
    .replace(/\[\$[^\]]*\]/g, '')
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .toLowerCase()
  if (!isDateFormat(bare)) return 'number'
  if (/y/.test(bare) && /m/.test(bare) && !/[dhsg]/.test(bare)) return 'month'
  return /[hs]/.test(bare) && !/[dyeg]|m{3}/.test(bare.replace('general', '')) ? 'time' : 'day'
}
