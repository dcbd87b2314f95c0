import { addressOfFigures, type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { isPassing } from '@/lib/links/passing-parameters'
import { elementAt } from '@/lib/lookup/element-at'
import { putAsOf, takeAsOf } from '../as-of/as-of-address'
import { isEmbed } from '../embeds'
import { chartDataPath, filteredPaths } from './each-time'
import { figureKeys } from './filtered-pages.mjs'

/** A page shows so much of what it does not know, and then an ellipsis. */
const longestTold = 61

/**
 * The address that asks for the same page in the fewest words, so that all who mean the same are given the same: parameters
 * in one order, without blank ones, those given again and those that ask nothing of the page; months however they are
 * written. What the page tells of its address stays: a parameter that it does not know, or one that it cannot read.
 */
export function addressByMeaning(url: string): string {
  const taken = takeAsOf(url)
  return putAsOf({ ...taken, url: ofPresent(taken.url) })
}

function ofPresent(url: string): string {
  const [path = '', ...rest] = url.split('?')
  if (rest.length === 0) return url
  const given = valuesOf(new URLSearchParams(rest.join('?')))
  if (chartDataPath.test(path)) return path + addressOfFigures(parseFigureFilter(lastOf(given)))
  const page = filteredPaths.find((page) => page.path.test(path))
  if (page !== undefined) return path + query(asked(given, page))
  const drawn = isEmbed(path) ? embedKeys : path.endsWith('/share') ? ['place', 'metric'] : null
  if (drawn !== null) {
    const figures = addressOfFigures(parseFigureFilter(lastOf(given)))
    return path + query([...firstOf(given, drawn), ...new URLSearchParams(figures)])
  }
  return /\/(why|days)\//.test(path) ? path : url
}

/** What an embed may be asked for besides what its figures are narrowed to. */
const embedKeys = ['metric', 'place', 'show', 'theme']

type Values = ReadonlyMap<string, readonly string[]>

/** Values by name, without spaces around them; a parameter of which all are blank is not there. */
function valuesOf(parameters: URLSearchParams): Values {
  const values = new Map<string, string[]>()
  for (const [name, value] of parameters) values.set(name, [...(values.get(name) ?? []), value.trim()])
  return new Map([...values].filter(([, texts]) => texts.some((text) => text !== '')))
}

/** What a page that knows `keys` is asked for, of some several values, and what it tells of its address. */
function asked(
  given: Values,
  { keys, several }: { keys: readonly string[]; several: readonly string[] },
): [string, string][] {
  const told = [...given].flatMap(([name, texts]) => {
    if (isPassing(name)) return []
    if (several.includes(name))
      return pairs(
        name,
        [...new Set(texts)].filter((text) => text !== ''),
      )
    const first = elementAt(texts, 0)
    const other = texts.find((text) => text !== first)
    if (keys.includes(name)) return pairs(name, other === undefined ? [first] : [first, other])
    const shown = [first, ...(first === '' && other !== undefined ? [other] : [])]
    return pairs(
      name.slice(0, longestTold),
      shown.map((text) => text.slice(0, longestTold)),
    )
  })
  return inOrder(keys.includes('from') && !keys.includes('grade') ? inMonths(told) : told)
}

/** Operator and months as the figures are narrowed to them, where the page understands them all. */
function inMonths(told: [string, string][]): [string, string][] {
  const ofFigures = told.filter(([name]) => figureKeys.includes(name))
  const isRead = ofFigures.every(
    ([name, text], at) =>
      ofFigures.findIndex((other) => other[0] === name) === at &&
      (name === 'operator' || addressOfFigures(parseFigureFilter({ [name]: text })) !== ''),
  )
  if (!isRead) return told
  const address = addressOfFigures(parseFigureFilter(Object.fromEntries(ofFigures)))
  return [...told.filter(([name]) => !figureKeys.includes(name)), ...new URLSearchParams(address)]
}

const pairs = (name: string, texts: readonly string[]) => texts.map((text): [string, string] => [name, text])

/** By name; what is given more than once keeps the order that it has. */
const inOrder = (parameters: [string, string][]) =>
  parameters.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))

const firstOf = (given: Values, names: readonly string[]) =>
  names.flatMap((name) => {
    const text = given.get(name)?.[0] ?? ''
    return text === '' ? [] : pairs(name, [text])
  })

/** As what charts are drawn from is read: of several values the last. */
const lastOf = (given: Values): GivenParameters =>
  Object.fromEntries([...given].map(([name, texts]) => [name, texts.at(-1)]))

const query = (parameters: [string, string][]) =>
  parameters.length === 0 ? '' : `?${new URLSearchParams(parameters)}`
