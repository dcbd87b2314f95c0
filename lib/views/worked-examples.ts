import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import type { SourcedClaim } from '@/lib/reports/types'
import { markedName } from '@/lib/wording/marked-name'
import { type ClaimView, toClaimView } from './claim-view'

/** A case of the record told in sentences, with the figures that it speaks of. */
export type WorkedExample = {
  kind: 'aside' | 'corroborated'
  title: string
  sentences: string[]
  links: { href: string; text: string }[]
}

/** The cases that a record has: a figure set aside by an editor, and one that corroborates another. */
export function toWorkedExamples(
  examples: {
    aside: SourcedClaim | null
    corroborated: { counted: SourcedClaim; corroborating: SourcedClaim } | null
  },
  country: string,
  words: I18n,
): WorkedExample[] {
  const { t } = words
  const { aside, corroborated } = examples
  const told: WorkedExample[] = []
  if (aside !== null) {
    const view = toClaimView(aside, country, words)
    told.push({
      kind: 'aside',
      title: t('method.asideTitle'),
      sentences: [printedBy(aside, view, words), ...view.outcome, t('method.asideMeans')],
      links: [linkTo(aside, country, words)],
    })
  }
  if (corroborated !== null) {
    const { counted, corroborating } = corroborated
    const view = toClaimView(corroborating, country, words)
    told.push({
      kind: 'corroborated',
      title: t('method.corroboratedTitle'),
      sentences: [
        printedBy(counted, toClaimView(counted, country, words), words),
        t('method.alsoPrinted', {
          publisher: markedName(corroborating.report.publisher, words),
          figure: view.printed,
        }),
        t('method.corroboratedMeans'),
      ],
      links: [linkTo(counted, country, words), linkTo(corroborating, country, words)],
    })
  }
  return told
}

function printedBy({ report }: SourcedClaim, view: ClaimView, words: I18n): string {
  return words.t('method.printed', {
    publisher: markedName(report.publisher, words),
    day: words.format.day(report.published),
    figure: view.printed,
    metric: view.what,
    operator: markedName(view.operator, words),
    where: view.where,
    when: view.when,
  })
}

function linkTo({ key, report }: SourcedClaim, country: string, { locale }: I18n) {
  return {
    href: `/${locale}/${country.toLowerCase()}/reports/${addressPart(report.key)}#${encodeURIComponent(key)}`,
    text: report.title,
  }
}
