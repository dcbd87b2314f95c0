import { isWebAddress } from '@/lib/exchange/web-address'
import { cleared, type TextUse } from '@/lib/signs/cleared'

/** The number that a source is about. */
export interface SourceSubject {
  /** Code of the country. */
  country: string
  /** Key of the metric, "devices", or with a part, "devices:ied"; blank: of none in particular. */
  metric: string
  /** Code of the place, of what is left of it ("SY04:rest") or of several together ("SY03+SY04"); blank: the whole country. */
  place: string
}

/** What a reader sends: a source for a number, what it says, and how they can be asked. */
export interface SourceInput extends SourceSubject {
  url: string
  text: string
  /** An e-mail address, a name, or nothing. */
  contact: string
}

/** How much may be said in a field, in UTF-16 units. */
export const LONGEST_OF_SOURCE = { url: 2_000, text: 2_000, contact: 200 } as const

export type SourceField = keyof typeof LONGEST_OF_SOURCE

/** What is wrong with a field: nothing in it, too much, a sign that cannot be shown, no address of the web, or no such choice. */
export type SourceProblem =
  | { field: 'url' | 'text'; kind: 'blank' }
  | { field: SourceField; kind: 'long'; length: number }
  | { field: SourceField; kind: 'unseen'; sign: string }
  | { field: SourceField; kind: 'break' }
  | { field: 'url'; kind: 'address' }
  | { field: 'metric'; kind: 'choice' }

const uses: Readonly<Record<SourceField, TextUse>> = { url: 'address', text: 'lines', contact: 'line' }

/** Reads what was typed, and everything that is wrong with it; whether there is such a metric and place is not asked here. */
export function readSource(typed: SourceInput): { source: SourceInput; problems: SourceProblem[] } {
  const problems: SourceProblem[] = []
  const read = (field: SourceField): string => {
    const { text, unseen } = cleared(typed[field], uses[field])
    if (unseen !== null)
      problems.push(
        unseen.kind === 'break' ? { field, kind: 'break' } : { field, kind: 'unseen', sign: unseen.name },
      )
    else if (text.length > LONGEST_OF_SOURCE[field])
      problems.push({ field, kind: 'long', length: text.length })
    else if (text === '' && field !== 'contact') problems.push({ field, kind: 'blank' })
    else if (field === 'url' && !isOpenAddress(text)) problems.push({ field, kind: 'address' })
    return text
  }
  const source = { ...typed, url: read('url'), text: read('text'), contact: read('contact') }
  return { source, problems }
}

/** An address of the web that anybody may follow: a name before the host would be taken for the host. */
function isOpenAddress(text: string): boolean {
  if (!isWebAddress(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
