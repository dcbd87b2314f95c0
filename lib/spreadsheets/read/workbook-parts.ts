import type { Archive } from './archive'
import { SpreadsheetRefused } from './refused'
import { attributeOf, readXmlEvents, type XmlElement } from './xml-events'

/** A sheet of a workbook, and the part that has its cells. */
export interface SheetPart {
  name: string
  hidden: boolean
  part: string
}

/** What a workbook says of its sheets; those of charts and dialogues are left out. */
export interface WorkbookParts {
  sheets: SheetPart[]
  sharedStrings: string | null
  styles: string | null
  /** Days are counted from 1904-01-01 on. */
  from1904: boolean
}

/** Where in an XLSX file its sheets are, by the relations that it names; null where the ZIP file is no workbook. */
export async function workbookParts(archive: Archive): Promise<WorkbookParts | null> {
  if (!archive.has('_rels/.rels') || !archive.has('[Content_Types].xml')) return null
  const [workbook] = (await relations(archive, '')).filter(({ type }) => type === 'officeDocument')
  if (workbook === undefined || !archive.has(workbook.target)) return null
  const related = (await relations(archive, workbook.target)).filter(({ target }) => archive.has(target))
  const partOf = (wanted: string) => related.find(({ type }) => type === wanted)?.target ?? null
  const found: WorkbookParts = {
    sheets: [],
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904: false,
  }
  let isWorkbook = false
  await eachElement(archive, workbook.target, (element) => {
    if (element.name === 'workbook') isWorkbook = true
    if (element.name === 'workbookPr') found.from1904 = isTrue(attributeOf(element, 'date1904'))
    if (element.name !== 'sheet') return
    const id = attributeOf(element, 'id')
    const sheet = related.find((relation) => relation.id === id && relation.type === 'worksheet')
    if (sheet === undefined) return
    const hidden = (attributeOf(element, 'state') ?? 'visible') !== 'visible'
    found.sheets.push({ name: attributeOf(element, 'name') ?? '', hidden, part: sheet.target })
  })
  return isWorkbook ? found : null
}

interface Relation {
  id: string
  /** The last word of its address: officeDocument, worksheet, ... */
  type: string
  target: string
}

/** What a part relates to within the file; the relations of '' are those of the file. Links to elsewhere are left out. */
async function relations(archive: Archive, part: string): Promise<Relation[]> {
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  const name = `${folder}_rels/${part.slice(at)}.rels`
  if (!archive.has(name)) return []
  const found: Relation[] = []
  await eachElement(archive, name, (element) => {
    if (element.name !== 'Relationship' || attributeOf(element, 'TargetMode') === 'External') return
    const type = attributeOf(element, 'Type') ?? ''
    found.push({
      id: attributeOf(element, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolved(folder, attributeOf(element, 'Target') ?? ''),
    })
  })
  return found
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

async function eachElement(
  archive: Archive,
  part: string,
  begins: (element: XmlElement) => void,
): Promise<void> {
  await readXmlEvents(part, archive.chunks(part), { begins })
}

const isTrue = (text: string | undefined) => text === '1' || text === 'true'

/** Refuses a ZIP file that holds no table, by what it holds. */
export function refuseArchive(archive: Archive): never {
  const names = [...archive.names]
  const has = (part: RegExp) => names.some((name) => part.test(name))
  if (has(/^xl\/workbook\.bin$/)) throw SpreadsheetRefused.of('binary-workbook', {})
  if (has(/^word\//)) throw SpreadsheetRefused.of('foreign', { what: 'text document' })
  if (has(/^ppt\//)) throw SpreadsheetRefused.of('foreign', { what: 'presentation' })
  throw SpreadsheetRefused.of('foreign', { what: 'archive' })
}
