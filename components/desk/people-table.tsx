import type { Person } from '@/lib/access/person'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

/** Who may sign in, as what, and by what. */
export function PeopleTable({
  words,
  people,
  countries,
}: {
  words: I18n
  people: readonly Person[]
  countries: readonly { code: string; name: string }[]
}) {
  const { t, locale } = words
  const nameOf = new Map(countries.map(({ code, name }) => [code, name]))
  return (
    <table className="figures mt-6">
      <thead>
        <tr>
          <th scope="col">{t('person.name')}</th>
          <th scope="col" className="wide">
            {t('signIn.email')}
          </th>
          <th scope="col">{t('people.role')}</th>
          <th scope="col" className="wide">
            {t('people.twoFactor')}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, email, role, disabled, twoFactor, countries: only }) => (
          <tr key={id}>
            <th scope="row" className="name">
              <a href={`/${locale}/desk/people/${id}`}>{name}</a>
            </th>
            <td className="wide">{email}</td>
            <td>
              {disabled ? t('people.disabled') : t(`role.${role}`)}
              {only.length > 0 && (
                <span className="block text-sm text-muted">
                  {t('people.onlyIn', {
                    countries: withCommas(
                      only.map((code) => nameOf.get(code) ?? code),
                      words,
                    ),
                  })}
                </span>
              )}
            </td>
            <td className="wide">{t(twoFactor ? 'people.twoFactorOn' : 'people.twoFactorOff')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
