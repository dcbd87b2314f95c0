import { Fact, Facts } from '@/components/ui/fact'
import type { ShownOrganisation } from '@/lib/figures/organisation/organisation-record'
import type { I18n } from '@/lib/i18n/words'

/** What an organisation is to the conflict, and what else it is called. */
export function OrganisationFacts({
  words: { t, format },
  organisation: { party, standingNote, otherNames },
}: {
  words: I18n
  organisation: ShownOrganisation
}) {
  return (
    <Facts>
      <Fact name={t('organisation.standing')}>
        {party ? (
          <strong className="font-semibold text-doubt">{t('organisation.isParty')}</strong>
        ) : (
          t('organisation.isNoParty')
        )}
        {standingNote !== '' && (
          <span className="block text-muted">
            <bdi>{standingNote}</bdi>
          </span>
        )}
      </Fact>
      {otherNames.length > 0 && (
        <Fact name={t('organisation.otherNames')}>
          <ul>
            {otherNames.map(({ name, language }) => (
              <li key={`${language} ${name}`}>
                <bdi lang={language === '' ? undefined : language}>{name}</bdi>
                {language !== '' && <span className="ms-1.5 text-muted">({format.language(language)})</span>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  )
}
