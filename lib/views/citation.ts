import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import type { ReadReport } from '@/lib/reports/types'
import { markedName } from '@/lib/wording/marked-name'

/** How to name a report in a text: the publication itself, and where it stands in this record. */
export function toCitation(
  report: Pick<ReadReport, 'key' | 'title' | 'publisher' | 'published' | 'url' | 'accessed' | 'country'>,
  words: I18n,
  /** The address of the site, without a slash at its end; blank where nobody said. */
  site: string,
): { publication: string; record: string; address: string } {
  const { t, format, locale } = words
  const { key, title, publisher, published, url, accessed, country } = report
  return {
    publication: t('report.citation', {
      publisher: markedName(publisher, words),
      title,
      day: format.day(published),
      linked: url === '' ? 'no' : 'yes',
      url,
      dated: accessed === '' ? 'no' : 'yes',
      accessed: accessed === '' ? '' : format.day(accessed),
    }),
    record: t('report.citationRecord', { country: country.name, key }),
    address: `${site}/${locale}/${country.code.toLowerCase()}/reports/${addressPart(key)}`,
  }
}
