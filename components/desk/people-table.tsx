import type { Person } from '@/lib/access/person'
import type { I18n } from '@/lib/i18n/words'

/** Who may sign in, as what, and by what. */
export function PeopleTable({ words: { t, locale }, people }: { words: I18n; people: readonly Person[] }) {
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
        {people.map(({ id, name, email, role, disabled, twoFactor }) => (
          <tr key={id}>
            <th scope="row" className="name">
              <a href={`/${locale}/desk/people/${id}`}>{name}</a>
            </th>
            <td className="wide">{email}</td>
            <td>{disabled ? t('people.disabled') : t(`role.${role}`)}</td>
            <td className="wide">{t(twoFactor ? 'people.twoFactorOn' : 'people.twoFactorOff')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
