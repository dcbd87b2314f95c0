import type { TokenSpan } from '../lexing/parsed-text'
import type { MetricKey } from '../types'
import type { WorkVerb } from './work-verbs'

/** "It wants to return another 5,000 hectares": what the sentence before tells as done is wanted here. */
export const asPlan = (deed: WorkVerb | null): WorkVerb | null =>
  deed === null || deed.status === 'other' ? deed : { ...deed, status: 'planned' }

/** "Found 31 mines and blew them up": what a later verb of the sentence says, where it is said of no figure of its own. */
export function destroyedOnceFound<Figure extends TokenSpan & { metric: MetricKey; deed: WorkVerb | null }>(
  figures: readonly Figure[],
  deeds: readonly WorkVerb[],
): Figure[] {
  const own = new Set(figures.map(({ deed }) => deed))
  return figures.map((figure) => {
    const { deed, metric, last } = figure
    if (metric !== 'devices' || deed?.status !== 'found' || deed.first > last) return figure
    const then = deeds.find(({ first }) => first > last)
    const isDone = then?.status === 'done' && then.names.has('destroy') && !own.has(then)
    const isBehind = isDone && !figures.some(({ first }) => first > then.last)
    return isBehind ? { ...figure, deed: then } : figure
  })
}
