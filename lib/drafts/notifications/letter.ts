import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { ShownNotification } from './types'

/** What somebody is told, in words. */
export function toldSentence({ kind, by, draft, proposal }: ShownNotification, { t }: I18n): string {
  const title = draft.title || t('desk.untitled')
  if (kind === 'proposal')
    return t('told.sentence.proposal', {
      ...{ by, title, name: proposal?.name ?? '', outcome: proposal?.state ?? 'waiting' },
    })
  return t(`told.sentence.${kind}`, { by, title })
}

/** Where what somebody is told of stands: the report that readers see, the page that decides on it, the draft, or the file. */
export function toldHref({ kind, draft }: ShownNotification, { locale }: I18n): string {
  const { key, isOwn, isBatch, waits, report, country } = draft
  if (isBatch) return `/${locale}/desk/imports/${key}`
  if (kind === 'published' && report !== '' && country !== '')
    return countryHref(locale, country, 'reports', addressPart(report))
  const home = `/${locale}/desk`
  if (!isOwn && waits) return `${home}/review/${key}`
  const said = kind === 'mention' || kind === 'answer' || kind === 'remark'
  return `${home}/drafts/${key}${said ? '#remarks' : ''}`
}

/** Where one chooses what is sent by mail. */
export const lettersHref = (locale: string): string => `/${locale}/desk/account#letters`

/** A letter of everything that somebody is told at a time. `address` is that of the server, without a stroke at its end. */
export function toldLetter(
  told: readonly ShownNotification[],
  words: I18n,
  address: string,
): { subject: string; text: string } {
  const { t, locale } = words
  const [only] = told
  const lines = told.map((one) => `${toldSentence(one, words)}\n${address}${toldHref(one, words)}`)
  return {
    subject:
      told.length === 1 && only !== undefined
        ? toldSentence(only, words)
        : t('told.letterSubject', { count: told.length }),
    text: [...lines, t('told.letterEnd', { link: address + lettersHref(locale) })].join('\n\n'),
  }
}
