import { addressPart } from '@/lib/i18n/address'
import type { Words } from '@/lib/i18n/words'
import type { SourcedClaim } from '@/lib/reports/types'
import type { ClaimView } from './claim-view'
import { printedFigure } from './claim-view'
import { markedName } from '@/lib/wording/marked-name'

/** Where else a claim is stated, as links to it there; nothing where it is nowhere else. */
export function toOutletLinks(
  others: readonly SourcedClaim[],
  country: string,
  words: Words,
): ClaimView['links'] {
  const { t, locale } = words
  if (others.length === 0) return []
  const claims = others.map((other) => ({
    key: other.key,
    text: t('report.outlet', {
      figure: printedFigure(other, words),
      publisher: markedName(other.report.publisher, words),
      report: other.report.title,
    }),
    href: `/${locale}/${country.toLowerCase()}/reports/${addressPart(other.report.key)}#${encodeURIComponent(other.key)}`,
  }))
  return [{ label: t('report.outlets'), claims }]
}
