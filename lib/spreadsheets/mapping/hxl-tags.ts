import type { FigureField } from '../types'
import type { Meaning } from './vocabulary'

type Rule = [tag: string, attributes: string, meaning: Meaning]

const field = (of: FigureField): Meaning => ({ kind: 'field', of })

/** Tags with the attributes that must be among theirs, the more particular first. Source: HXL 1.1 core hashtags and attributes. */
const rules: readonly Rule[] = [
  ['meta', 'id', field('report_id')],
  ['meta', 'title', field('report_title')],
  ['meta', 'basis', field('basis')],
  ['meta', 'q', field('qualifier')],
  ['meta', 'qualifier', field('qualifier')],
  ['meta', 'unit', field('unit')],
  ['meta', 'url', field('url')],
  ['meta', 'source', field('publisher')],
  ['org', 'pub', field('publisher')],
  ['org', 'publisher', field('publisher')],
  ['org', 'source', field('publisher')],
  ['org', 'funder', { kind: 'total', of: '' }],
  ['org', 'donor', { kind: 'total', of: '' }],
  ['org', 'type', { kind: 'total', of: '' }],
  ['org', 'code', { kind: 'total', of: '' }],
  ['org', '', field('operator')],
  ['country', '', field('country')],
  ['adm1', '', { kind: 'place', of: 'admin1' }],
  ['adm2', '', { kind: 'place', of: 'admin2' }],
  ['adm3', '', { kind: 'place', of: 'admin3' }],
  ['loc', '', field('places')],
  ['date', 'published', field('published')],
  ['date', 'reported', field('published')],
  ['date', 'accessed', field('accessed')],
  ['date', 'start', field('from')],
  ['date', 'end', field('to')],
  ['date', 'year', { kind: 'time', of: 'year' }],
  ['date', 'month', { kind: 'time', of: 'month' }],
  ['date', 'period', { kind: 'time', of: 'period' }],
  ['date', '', field('to')],
  ['period', '', { kind: 'time', of: 'period' }],
  ['indicator', 'num', field('amount')],
  ['indicator', 'value', field('amount')],
  ['indicator', 'unit', field('unit')],
  ['indicator', 'code', field('metric')],
  ['indicator', 'name', field('metric')],
  ['indicator', '', field('metric')],
  ['output', 'type', field('metric')],
  ['value', '', field('amount')],
  ['description', '', field('words')],
]

/** Tags of people, whose attributes say of whom, and what happened to them. */
const people = new Set(['affected', 'reached', 'targeted', 'inneed', 'population'])

/** What the HXL tag of a column means; null where it means nothing that a figure has. */
export function meaningOfTag(tag: string): Meaning | null {
  const [name = '', ...attributes] = tag
    .trim()
    .toLowerCase()
    .replace(/^#/, '')
    .split(/\s*\+\s*/)
  const rule = rules.find(
    ([of, attribute]) => of === name && (attribute === '' || attributes.includes(attribute)),
  )
  return rule?.[2] ?? null
}

/** The part of a metric of people that a tag counts, where it counts people; null else: `#reached+f+adults` are women. */
export function partOfTag(tag: string): { metric?: string; part?: string } | null {
  const [name = '', ...attributes] = tag
    .trim()
    .toLowerCase()
    .replace(/^#/, '')
    .split(/\s*\+\s*/)
  if (!people.has(name) || attributes.includes('ind')) return null
  const has = (...some: string[]) => some.some((attribute) => attributes.includes(attribute))
  if (has('killed')) return { metric: 'casualties', part: 'killed' }
  if (has('injured')) return { metric: 'casualties', part: 'injured' }
  const isChild = has('children')
  if (has('f')) return { part: isChild ? 'girls' : 'women' }
  if (has('m')) return { part: isChild ? 'boys' : 'men' }
  return name === 'affected' ? null : {}
}

/** Whether a column is tagged as a code rather than a name. */
export const isCodeTag = (tag: string): boolean => /\+(v_\w+_)?(p?code|id)\b/i.test(tag)
