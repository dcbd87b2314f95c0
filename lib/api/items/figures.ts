import { z } from 'zod'
import { amountOrNull, count, dayOrNull, keyList, text, textOrNull, yesNo } from '../fields'

export const curvePointItem = z
  .object({
    series: text('The series; of the total of a place, an id of the same form with the place alone.'),
    country: text('Code of the country.'),
    operator: text('Key of the operator.'),
    metric: text('Key of the metric.'),
    part: textOrNull('Key of the part; null for the whole.'),
    places: keyList('Codes of the places.'),
    day: text('The day, YYYY-MM-DD, from which it comes to so much.'),
    value: amountOrNull('The running total, or the level, on that day.'),
    low: amountOrNull('What it is at least; null where nothing bounds it from below.'),
    high: amountOrNull('What it is at most; null where nothing bounds it from above.'),
    unit: text('The unit of the amounts.'),
    at_least: yesNo('Whether nothing bounds it from above.'),
    sum_of_parts: keyList('Where no report states it: the groups whose parts add up to it.'),
  })
  .meta({ id: 'CurvePoint', description: 'What a series, or the total of a place, comes to from a day on.' })

/** What a row of totals has in common with one of levels. */
const row = {
  country: text('Code of the country.'),
  metric: text('Key of the metric.'),
  part: textOrNull('Key of the part; null for the whole.'),
  operator: text('Key of the operator.'),
  places: keyList('Codes of the place, or of several places that were given together.'),
  kind: text('place, joint, not_attributed; of intervals: interval, first.'),
}

export const breakdownItem = z
  .object({
    ...row,
    month: textOrNull('The month, YYYY-MM, of rows by month and by interval.'),
    value: amountOrNull('What was added in the period, the month or the interval, else the running total.'),
    total: amountOrNull('The running total at its end.'),
    unit: text('The unit of the amounts.'),
    at_least: yesNo('Whether nothing bounds the total from above.'),
    as_of: dayOrNull('The last day on which a claim behind the row ends.'),
    claims: count('Claims behind it.'),
    qualifier: textOrNull(
      'The word before the value: exact, at_least, at_most, about; of people also under, withheld.',
    ),
    month_from: textOrNull('Of an interval: its first month, YYYY-MM.'),
    first_report: yesNo('Whether the value holds what the first report gave.'),
    sum_of_parts: keyList('Where no report states it: the groups whose parts add up to it.'),
  })
  .meta({ id: 'Breakdown', description: 'A row of the totals of a country.' })

export type BreakdownItem = z.infer<typeof breakdownItem>

export const levelItem = z
  .object({
    ...row,
    level: amountOrNull('The level; null where it is a number of people that is withheld.'),
    unit: text('The unit of the level.'),
    at_least: yesNo('Whether nothing bounds it from above.'),
    as_of: dayOrNull('The day of the newest statement that it is made of.'),
    claims: count('Claims behind it.'),
    qualifier: textOrNull('The word before the level; of people also under, withheld.'),
  })
  .meta({ id: 'Level', description: 'What is there on a day, of what rises and falls.' })
