import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import type { SourcedClaim } from '@/lib/reports/types'
import { markedName } from '@/lib/wording/marked-name'
import type { ClaimView } from './claim-view'
import { printedFigure } from './claim-view'

/** Where else a claim is stated, as links to it there; nothing where it is nowhere else. */
export function toRepeatLinks(
  others: readonly SourcedClaim[],
  country: string,
  words: I18n,
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
