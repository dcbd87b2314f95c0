import { type FigureFilter, type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'

/** What is compared in a country, as an address asks for it. */
export interface ComparisonQuery {
  metric: string
  /** Codes of places, each once. */
  places: string[]
  /** Keys of operators, each once; where there are any, they are compared and not places. */
  operators: string[]
  filter: FigureFilter
}

/** Reads `metric=devices&place=SY04&place=SY02&from=2017`, or `by=one&by=two` for operators: each once, in their order. */
export function readComparisonQuery(given: GivenParameters): ComparisonQuery {
  return {
    metric: textsOf(given, 'metric')[0] ?? '',
    places: each(textsOf(given, 'place')),
    operators: each(textsOf(given, 'by')),
    filter: parseFigureFilter(given),
  }
}

/** Which countries are compared, by their codes, and by which metric. */
export interface CountriesQuery {
  metric: string
  countries: string[]
}

/** Reads `metric=devices&country=SY&country=YE`: each once, in their order. */
export function readCountriesQuery(given: GivenParameters): CountriesQuery {
  const codes = textsOf(given, 'country').map((code) => code.toUpperCase())
  return { metric: textsOf(given, 'metric')[0] ?? '', countries: each(codes) }
}

const textsOf = (given: GivenParameters, name: string) =>
  [given[name] ?? []].flat().map((text) => text.trim())

const each = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '')
