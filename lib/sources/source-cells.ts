import { isWebAddress } from '@/lib/exchange/web-address'
import { canName } from '@/lib/organisations/name-fault'
import { enteredDayProblem } from '@/lib/periods/written-day'
import { fold } from '@/lib/places/fold'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { cleared, type TextUse } from '@/lib/signs/cleared'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { LONGEST_OF_FIELD } from './limits'
import { PRIORITIES, type Priority } from './queue'
import type { SourceFields } from './types'

/** The columns of a file of sources, which are also the fields of the form. */
export const SOURCE_COLUMNS = [
  'address',
  'title',
  'publisher',
  'published',
  'language',
  'country',
  'operator',
  'priority',
  'due',
  'note',
] as const

export type SourceColumn = (typeof SOURCE_COLUMNS)[number]

/** What is wrong in a cell, or in the field of that name. */
export interface SourceCellProblem {
  column: SourceColumn
  problem: Problem
}

/** A country that reports can be entered for. */
export interface KnownCountry {
  code: string
  name: string
}

const USES: Readonly<Partial<Record<SourceColumn, TextUse>>> = {
  ...{
    address: 'address',
    title: 'line',
    publisher: 'name',
    country: 'name',
    operator: 'name',
    note: 'lines',
  },
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const mostCodesTold = 8

/** Reads the cells of a source, and everything that is wrong with them. A country may be named by its code or by its name. */
export function readSourceCells(
  typed: Readonly<Partial<Record<SourceColumn, string>>>,
  countries: readonly KnownCountry[],
): { fields: SourceFields; problems: SourceCellProblem[] } {
  const problems: SourceCellProblem[] = []
  const refuse = (column: SourceColumn, problem: Problem): '' => {
    problems.push({ column, problem })
    return ''
  }
  const plain = (column: SourceColumn): string => {
    const { text, unseen } = cleared(typed[column] ?? '', USES[column] ?? 'code')
    if (unseen === null) return text
    if (unseen.kind === 'break') return refuse(column, problemWith('lineBreak'))
    return refuse(column, problemWith('signUnseen', { name: unseen.name, position: unseen.at + 1 }))
  }
  const text = (column: keyof typeof LONGEST_OF_FIELD): string => {
    const said = plain(column)
    const most = LONGEST_OF_FIELD[column]
    return said.length <= most ? said : refuse(column, problemWith('tooLong', { count: said.length, most }))
  }
  const name = (column: 'publisher' | 'operator'): string => {
    const said = text(column)
    return said === '' || canName(said)
      ? said
      : refuse(column, problemWith('noLetter', { text: short(said) }))
  }
  const day = (column: 'published' | 'due'): string => {
    const said = withLatinDigits(plain(column))
    const problem = said === '' ? null : enteredDayProblem(short(said))
    return problem === null ? said : refuse(column, problem)
  }
  const address = (): string => {
    const said = text('address')
    return said === '' || isOpenAddress(said)
      ? said
      : refuse('address', problemWith('notAddress', { text: short(said) }))
  }
  const language = (): string => {
    const said = plain('language')
    return said === '' || LANGUAGE.test(said)
      ? said
      : refuse('language', problemWith('notLanguage', { text: short(said) }))
  }
  const country = (): string => {
    const said = plain('country')
    if (said === '') return ''
    const found = countries.find(({ code, name }) => code === said.toUpperCase() || fold(name) === fold(said))
    if (found !== undefined) return found.code
    const codes = countries.map(({ code }) => code)
    const kind = codes.length <= mostCodesTold ? 'few' : 'many'
    return refuse(
      'country',
      problemWith('unknownCountry', { text: short(said), kind, codes, scope: 'cell', rows: 0 }),
    )
  }
  const priority = (): Priority => {
    const said = withLatinDigits(plain('priority')).toLowerCase()
    if (said === '') return 'normal'
    const found = PRIORITIES.find((word, at) => word === said || String(at + 1) === said)
    if (found !== undefined) return found
    refuse(
      'priority',
      problemWith('notOneOf', { what: 'priority', text: short(said), words: PRIORITIES, optional: 'yes' }),
    )
    return 'normal'
  }
  const fields: SourceFields = {
    url: address(),
    title: text('title'),
    publisher: name('publisher'),
    published: day('published'),
    language: language(),
    country: country(),
    operator: name('operator'),
    priority: priority(),
    due: day('due'),
    note: text('note'),
  }
  if (
    fields.url === '' &&
    fields.title === '' &&
    !problems.some(({ column }) => column === 'address' || column === 'title')
  )
    refuse('address', problemWith('blank', { what: 'address' }))
  return { fields, problems }
}

/** An address of the web that anybody may follow: a name before the host would be taken for the host. */
function isOpenAddress(text: string): boolean {
  if (!isWebAddress(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
