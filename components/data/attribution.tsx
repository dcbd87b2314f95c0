import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'

/** The licences of the parts, and how to name the record in a text. */
export function Attribution({
  words: { t, format, locale },
  country,
  changed,
}: {
  words: I18n
  country: { code: string; name: string }
  changed: string
}) {
  const address = `/${locale}/${country.code.toLowerCase()}`
  const link = (href: string) => (text: ReactNode) => (
    <a href={href} rel="noreferrer external">
      {text}
    </a>
  )
  return (
    <ul className="max-w-3xl list-disc space-y-2 ps-5">
      <li>{t('data.licence.figures')}</li>
      <li>
        {t.rich('data.licence.places', {
          geonames: link('https://www.geonames.org'),
          by: link('https://creativecommons.org/licenses/by/4.0/'),
        })}
      </li>
      <li>{t.rich('data.licence.codes', { cod: link('https://cod.unocha.org') })}</li>
      <li>{t.rich('data.licence.program', { agpl: link('https://www.gnu.org/licenses/agpl-3.0.html') })}</li>
      <li>
        {t('data.cite')}
        <span className="mt-1 block border-s-2 border-rule ps-3">
          {t('data.citation', {
            country: country.name,
            dated: changed === '' ? 'no' : 'yes',
            day: changed === '' ? '' : format.day(changed),
          })}{' '}
          <a href={address} dir="ltr">
            {address}
          </a>
        </span>
      </li>
    </ul>
  )
}
