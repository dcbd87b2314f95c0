import type { KnownIndex } from '../mapping/known-index'
import type { Mapping, ResolvedValue } from '../types'
import type { OneRow } from './one-row'
import * as names from './value-names'

/** Finds what the names of a file stand for; it remembers what it has found. */
export class NameFinder {
  readonly answers: names.ValueAnswers
  readonly #named = new Map<string, names.NamedValue & { isAnswer?: boolean }>()

  constructor(
    private readonly index: KnownIndex,
    values: Mapping['values'],
  ) {
    this.answers = new names.ValueAnswers(values)
  }

  /**
   * What a name stands for: by an answer of the mapping, else by the record. `metric`: that of the figure, for parts and units. '' where it
   * has to be asked, which is noted; null where the rows that have it are left out.
   */
  find(
    row: OneRow,
    field: ResolvedValue['field'],
    { text, at }: { text: string; at: number | null },
    metric = '',
  ): string | null {
    if (text === '') return ''
    const key = `${field}\t${metric}\t${text}`
    let named = this.#named.get(key)
    if (named === undefined) {
      const answer = this.answers.of(field, text)
      named = answer === null ? this.#look(field, text, metric) : { is: answer, isAnswer: true }
      this.#named.set(key, named)
    }
    if ('is' in named) return named.isAnswer && named.is === '' && field !== 'part' ? null : named.is
    const { nearest } = named
    row.ask({ ask: 'value', field, text, within: '', nearest: () => nearest, row: row.row, column: at })
    return ''
  }

  #look(field: ResolvedValue['field'], text: string, key: string): names.NamedValue {
    const metric = this.index.metrics.get(key)
    if (field === 'country') return names.countryNamed(text, this.index)
    if (field === 'metric') return names.metricNamed(text, this.index)
    if (field === 'part') return metric === undefined ? { is: text } : names.partNamed(text, metric)
    if (field === 'unit') return names.unitNamed(text, metric)
    if (field === 'basis') return names.basisNamed(text)
    if (field === 'qualifier') return names.qualifierNamed(text)
    return names.organisationNamed(text, this.index)
  }
}
