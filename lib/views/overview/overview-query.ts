import { type FigureFilter, type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'

/** What a country's page is asked for: what its figures are narrowed to, whose chart it shows, and how its places are sorted. */
export interface OverviewQuery {
  filter: FigureFilter
  /** Key of a metric; blank for the first that has figures. */
  metric: string
  /** Key of a metric or `name`; blank for the metric that is shown. */
  sort: string
}

/** Reads `metric=roads&sort=name&from=2017`: what cannot be understood asks for nothing. */
export function readOverviewQuery(given: GivenParameters): OverviewQuery {
  const textOf = (name: string) => [given[name] ?? ''].flat()[0]?.trim() ?? ''
  return { filter: parseFigureFilter(given), metric: textOf('metric'), sort: textOf('sort') }
}

/** Whether places can be sorted so: by name, or by one of these metrics. */
export const isOrder = (sort: string, metrics: readonly { key: string }[]): boolean =>
  sort === 'name' || metrics.some(({ key }) => key === sort)
