import type { I18n } from '@/lib/i18n/words'
import type { WhyRow, WhySum } from './why-rows'

/** A number as one bar of the amounts that add up to it, the largest first, what is for no one place last. */
export type WhyBar = { parts: WhyBarPart[]; total: string }

export type WhyBarPart = {
  key: string
  name: string
  amount: string
  percent: number
  /** Whether it is for several places together, or its place is not stated. */
  hatched: boolean
  /** Where it in turn is explained. */
  href: string | null
}

/** More parts than this cannot be told apart in a bar: the smaller ones are one. */
const mostParts = 8

/** The bar of a sum; null where less than two amounts add up to it, or where one is taken away. */
export function toWhyBar(sum: WhySum | null, words: I18n): WhyBar | null {
  if (sum === null) return null
  const rows = sum.rows.filter(({ depth, value }) => depth === 0 && value !== '' && value !== '0')
  const total = rows.reduce((all, { value }) => all + BigInt(value), 0n)
  if (rows.length < 2 || String(total) !== sum.total.value) return null
  if (rows.some(({ value }) => value.startsWith('-'))) return null
  const ranked = [...rows].sort((a, b) => Number(isHatched(a)) - Number(isHatched(b)) || larger(a, b))
  const shown = ranked.length > mostParts ? ranked.slice(0, mostParts - 1) : ranked
  const others = ranked.slice(shown.length)
  const percentOf = (value: bigint) => Number((value * 1_000_000n) / total) / 10_000
  return {
    parts: [
      ...shown.map((row) => ({
        key: row.key,
        name: row.name,
        amount: row.amount,
        percent: percentOf(BigInt(row.value)),
        hatched: isHatched(row),
        href: row.href,
      })),
      ...(others.length === 0
        ? []
        : [
            {
              key: 'others',
              name: words.t('why.barOthers', { count: others.length }),
              amount: '',
              percent: percentOf(others.reduce((all, { value }) => all + BigInt(value), 0n)),
              hatched: others.every(isHatched),
              href: null,
            },
          ]),
    ],
    total: sum.total.amount,
  }
}

const isHatched = ({ kind }: WhyRow) => kind === 'joint' || kind === 'not_attributed'

const larger = (a: WhyRow, b: WhyRow) => {
  const [one, other] = [BigInt(a.value), BigInt(b.value)]
  return one === other ? 0 : one > other ? -1 : 1
}
