import type { Counted } from './operations'
import type { Random } from './random'

/** A figure as a report prints it. */
export interface Figure {
  qualifier: 'exact' | 'about' | 'at_least' | 'at_most' | 'between'
  amount: string
  amountTo: string
}

/** Of 100 figures, how many are of a kind; the rest are exact. */
const doubts = {
  total: { about: 20, at_least: 25, at_most: 0, between: 0 },
  period: { about: 15, at_least: 5, at_most: 2, between: 3 },
} as const

/** States a count of steps as a report may: always true, not always exact. */
export function stated(random: Random, basis: 'total' | 'period', steps: number, of: Counted): Figure {
  const { about, at_least, at_most, between } = doubts[basis]
  const place = placeToRoundTo(steps)
  const down = Math.floor(steps / place) * place
  const up = Math.ceil(steps / place) * place
  const drawn = steps < 20 ? 100 : random.below(100)
  const figure = (qualifier: Figure['qualifier'], amount: number, amountTo?: number): Figure => ({
    qualifier,
    amount: printed(amount, of.scale),
    amountTo: amountTo === undefined ? '' : printed(amountTo, of.scale),
  })
  if (drawn < about) return figure('about', Math.round(steps / place) * place)
  if (drawn < about + at_least) return figure('at_least', down)
  if (drawn < about + at_least + at_most) return figure('at_most', up)
  if (drawn < about + at_least + at_most + between) return figure('between', down, up)
  return figure('exact', steps)
}

/** Steps as a decimal number: 12340 steps of a scale of 3 are 12.34. */
export function printed(steps: number, scale: number): string {
  if (scale === 0) return String(steps)
  const digits = String(steps).padStart(scale + 1, '0')
  const fraction = digits.slice(-scale).replace(/0+$/, '')
  return fraction === '' ? digits.slice(0, -scale) : `${digits.slice(0, -scale)}.${fraction}`
}

/** The place of the second digit, or of the third where there are more than four. */
function placeToRoundTo(steps: number): number {
  const digits = String(steps).length
  return 10 ** Math.max(1, digits - (digits > 4 ? 3 : 2))
}
