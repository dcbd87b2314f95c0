import fc from 'fast-check'

/** A figure that is laid out in a table: `month` is yyyy-mm, `amount` an exact decimal. */
export interface LaidFigure {
  operator: string
  metric: string
  part: string
  place: string
  month: string
  amount: string
}

/** The unit of each metric. */
export const unitsOfLaid: Record<string, string> = {
  devices: 'count',
  area: 'm2',
  area_surveyed: 'm2',
  casualties: 'people',
}

/** The parts that are told of each metric. */
const parts: Record<string, readonly string[]> = {
  devices: ['', 'ap_mine', 'ied', 'uxo'],
  casualties: ['', 'killed', 'injured'],
  ...{ area: [''], area_surveyed: [''] },
}

/** A figure at random. */
export const laidFigure = fc
  .record({
    operator: fc.constantFrom('Civil Defence of Example', 'Agency A'),
    metric: fc.constantFrom(...Object.keys(unitsOfLaid)),
    partAt: fc.nat(3),
    place: fc.constantFrom('SY02', 'SY03', 'SY04', 'SY09', 'gn163808'),
    month: fc
      .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    whole: fc.nat(2_000_000),
    hundredths: fc.constantFrom(0, 0, 0, 5, 25, 40),
  })
  .map(({ partAt, whole, hundredths, ...rest }): LaidFigure => {
    const own = parts[rest.metric] ?? ['']
    const isWhole = unitsOfLaid[rest.metric] !== 'm2' || hundredths === 0
    const amount = isWhole
      ? String(whole)
      : `${whole}.${String(hundredths).padStart(2, '0').replace(/0$/, '')}`
    return { ...rest, part: own[partAt % own.length] ?? '', amount }
  })

/** What makes a figure another one. */
export const keyOfLaid = ({ operator, metric, part, place, month }: LaidFigure) =>
  [operator, metric, part, place, month].join()
