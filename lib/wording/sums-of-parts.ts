import { withSemicolons } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { namesTogether } from './place-name'

/** That no report states a whole, and which parts it is the sum of; blank where reports state it. `sums`: labels of parts, by group. */
export const sumsOfPartsText = (sums: readonly (readonly string[])[] | undefined, words: I18n): string =>
  sums === undefined || sums.length === 0
    ? ''
    : words.t('rows.sumOfParts', {
        parts: withSemicolons(
          sums.map((labels) => namesTogether(labels, words)),
          words,
        ),
      })
