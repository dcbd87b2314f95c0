import type { PlaceKind } from '@/lib/places/tree'
import type { ColumnUse, FigureField, SheetColumn } from '../types'
import { amountOfHeader } from './amount-header'
import type { Content } from './content'
import { isCodeTag, meaningOfTag, partOfTag } from './hxl-tags'
import type { KnownIndex } from './known-index'
import { headerWords, type Meaning, meaningsOf, SAYS_ALL } from './vocabulary'

/** A column of places by the kind that its header names, until it is known which of several is the place of the row. */
export interface PlaceUse {
  use: 'place'
  kind: PlaceKind
  isCode: boolean
}

/** What a column may be: `slot` is taken by one column alone; '' where several may be it. */
export interface ColumnCandidate {
  at: number
  is: ColumnUse | PlaceUse
  score: number
  slot: string
}

const tagged = 5_000
const amountNamed = 2_000
const byContent = 40
const half = 0.5
const most = 0.8

const textFields: ReadonlySet<FigureField> = new Set([
  ...(['report_title', 'publisher', 'said_by', 'operator', 'country', 'metric', 'part', 'verb'] as const),
  ...(['basis', 'qualifier', 'words', 'note', 'unit'] as const),
])
const dayFields: ReadonlySet<FigureField> = new Set(['published', 'accessed', 'from', 'to'])

/** All that a column may be, by its tag, its name and what stands in it. */
export function columnCandidates(
  column: SheetColumn,
  content: Content,
  index: KnownIndex,
): ColumnCandidate[] {
  const { at, name, tag } = column
  const candidates: ColumnCandidate[] = []
  const add = (meaning: Meaning, score: number) => {
    const found = readAs(meaning, column, content)
    if (found !== null) candidates.push({ at, score: score + borneOut(found.is, content), ...found })
  }
  const ofTag = meaningOfTag(tag)
  if (ofTag !== null) add(ofTag, tagged)
  const counted = tag === '' ? null : partOfTag(tag)
  if (counted !== null && content.numbers >= half) {
    const of = { ...amountOfHeader(name, index, null), ...counted }
    candidates.push({ at, is: { use: 'amount', of }, score: tagged, slot: '' })
  }
  const meanings = meaningsOf(name)
  for (const { meaning, score } of meanings) {
    if (['field', 'place', 'time'].includes(meaning.kind)) add(meaning, score)
  }
  if (content.filled === 0 || content.amounts >= half) {
    const of = amountOfHeader(name, index, null)
    const says = of.metric ?? of.part ?? of.month ?? of.year ?? of.period ?? of.places ?? of.operator
    const isCounted = of.metric !== undefined || of.part !== undefined
    if (says !== undefined && (isCounted || isAmounts(content)))
      candidates.push({ at, is: { use: 'amount', of }, score: amountNamed, slot: '' })
  }
  if (name.trim() !== '' && meanings.some(({ score }) => score >= SAYS_ALL)) return candidates
  return [...candidates, ...candidatesByContent(at, content)]
}

/** What a name says may be another thing in another language; what stands in the column then decides. */
const mostBorneOut = 200

function borneOut(is: ColumnCandidate['is'], content: Content): number {
  const { operators, places, metrics, units, countries } = content
  const shares: Partial<Record<FigureField, number>> = {
    ...{ operator: operators, places, metric: metrics, unit: units, country: countries },
  }
  const field = is.use === 'field' ? is.field : is.use === 'place' ? 'places' : null
  const own = field === null ? 0 : (shares[field] ?? 0)
  const others = Math.max(...Object.values(shares))
  return Math.round(mostBorneOut * (own >= others ? own : own - others))
}

/** Whether a column may hold amounts: numbers, or nothing at all so far. */
const isAmounts = ({ filled, numbers }: Content) => filled === 0 || numbers >= half

function candidatesByContent(at: number, content: Content): ColumnCandidate[] {
  const field = (of: FigureField, score: number): ColumnCandidate => ({
    at,
    is: { use: 'field', field: of },
    score,
    slot: `field ${of}`,
  })
  if (content.filled === 0) return []
  if (content.metrics >= most) return [field('metric', byContent + content.metrics)]
  if (content.units >= most && content.texts >= half && content.different <= 12)
    return [field('unit', byContent + content.units)]
  if (content.countries >= most) return [field('country', byContent + content.countries)]
  if (content.operators >= most) return [field('operator', byContent + content.operators)]
  if (content.places >= most) return [field('places', byContent + content.places)]
  if (content.days >= most) return [field('to', byContent + content.days)]
  return []
}

function readAs(
  meaning: Meaning,
  { name, tag }: SheetColumn,
  content: Content,
): Pick<ColumnCandidate, 'is' | 'slot'> | null {
  const { filled, numbers, days, periods, texts } = content
  const isEmpty = filled === 0
  if (meaning.kind === 'place') {
    const isCode = isCodeTag(tag) || isCodeName(name)
    if (!isEmpty && !isCode && numbers >= half) return null
    return {
      is: { use: 'place', kind: meaning.of, isCode },
      slot: `place ${meaning.of}${isCode ? ' code' : ''}`,
    }
  }
  if (meaning.kind === 'time') return timeUse(meaning.of, content)
  if (meaning.kind !== 'field') return null
  const field = meaning.of
  if (field === 'amount') return isAmounts(content) ? { is: { use: 'amount', of: {} }, slot: '' } : null
  if (dayFields.has(field)) {
    if (field === 'to' && periods > days && periods >= half) return { is: { use: 'period' }, slot: 'period' }
    // Days of a workbook that nobody formatted are numbers.
    if (!isEmpty && days + periods < half && numbers < most) return null
    if (!isEmpty && numbers >= most && content.serials < most) return null
  } else if (textFields.has(field) && !isEmpty && numbers >= half) return null
  else if (field === 'grade' && content.grades < most) return null
  else if (field === 'language' && content.languages < most) return null
  else if ((field === 'url' || field === 'archive_url') && content.addresses < half) return null
  else if (field === 'places' && !isEmpty && texts < half && !isCodeName(name) && content.places < half)
    return null
  return { is: { use: 'field', field }, slot: `field ${field}` }
}

function timeUse(
  of: 'year' | 'month' | 'period',
  content: Content,
): Pick<ColumnCandidate, 'is' | 'slot'> | null {
  const { filled, years, months, periods } = content
  if (filled === 0) return { is: { use: of }, slot: of }
  if (periods >= half) return { is: { use: 'period' }, slot: 'period' }
  if (of === 'year') return years >= half ? { is: { use: 'year' }, slot: 'year' } : null
  if (of === 'month') return months >= half ? { is: { use: 'month' }, slot: 'month' } : null
  if (years >= half) return { is: { use: 'year' }, slot: 'year' }
  return months >= half ? { is: { use: 'month' }, slot: 'month' } : null
}

const CODES: ReadonlySet<string> = new Set(
  'code codes pcode codigo cod dane код رمز کد コード id'.split(' ').flatMap(headerWords),
)

/** Whether the name of a column says that codes stand in it. */
function isCodeName(name: string): boolean {
  const words = headerWords(name)
  return words.some((word) => CODES.has(word)) || words.join(' ').includes('p code')
}
