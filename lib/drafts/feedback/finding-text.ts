import { type Telling, wordFinding } from '@/lib/checks/sentence'
import type { Finding, Side } from '@/lib/checks/types'
import { addressPart } from '@/lib/i18n/address-part'
import { elementAt } from '@/lib/lookup/element-at'
import { present } from '@/lib/lookup/present'
import type { DraftContent } from '../schema'
import type { ShownFinding } from './shown-finding'

/** Findings of the checks in words, each at its figure, with links to what it names. */
export function findingTexts(
  findings: readonly Finding[],
  telling: Telling,
  content: DraftContent,
): ShownFinding[] {
  return findings.map((finding) => {
    const { name, severity, sentence, remedies } = wordFinding(telling, finding)
    return {
      figure: elementAt(content.figures, finding.row).id,
      check: finding.check,
      name,
      severity: finding.severity,
      severityName: severity,
      sentence,
      links: linksOf(finding, telling, content),
      remedies,
    }
  })
}

/** Claims lead to where they stand on the report's page, rows to the figure, counts and places to what they rest on. */
function linksOf(
  finding: Finding,
  { words: { t, locale, format }, report }: Telling,
  { figures, report: { country } }: DraftContent,
): ShownFinding['links'] {
  const figure = present(
    report.figures.find(({ row }) => row === finding.row),
    'the figure of the finding',
  )
  const home = `/${locale}/${country.toLowerCase()}`
  const { key } = figure.metric
  const subject = encodeURIComponent(figure.part === '' ? key : `${key}:${figure.part}`)
  const linkTo = ({ kind, row, source, places }: Side) => {
    if (kind === 'row' && row !== null) {
      return {
        text: t('draft.figure', { number: row + 1 }),
        href: `#figure-${elementAt(figures, row).id}-amount`,
      }
    }
    if (source !== null) {
      const report = `${home}/reports/${addressPart(source.reportId)}`
      const named = { publisher: source.publisher, day: format.day(source.published) }
      return { text: t('draft.link.report', named), href: `${report}#${encodeURIComponent(source.claimId)}` }
    }
    if (places.length !== 1) return null
    if (kind === 'place') return { text: t('draft.link.place'), href: `${home}/places/${places[0]}` }
    return { text: t('draft.link.count'), href: `${home}/why/${subject}/${places[0]}` }
  }
  const links = finding.against.map(linkTo).filter((link) => link !== null)
  return links.filter(({ href }, at) => links.findIndex((other) => other.href === href) === at)
}
