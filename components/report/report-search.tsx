import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import type { I18n } from '@/lib/i18n/words'
import { grades, mostChoices, type ReportFilter, sorts } from '@/lib/reports/filter'
import type { NamedOrganisation, ReportChoices } from '@/lib/reports/types'
import { SearchForm } from './search-form'

/** What narrows a list of reports down: a plain form, so that every state of the list is an address. */
export function ReportSearch({
  words,
  action,
  filter,
  choices,
}: {
  words: I18n
  action: string
  filter: ReportFilter
  choices: ReportChoices
}) {
  const { t } = words
  return (
    <SearchForm
      words={words}
      action={action}
      filter={filter}
      after={
        choices.more && (
          <p className="col-span-2 text-sm text-muted sm:col-span-4">
            {t('search.moreNames', { most: mostChoices })}
          </p>
        )
      }
    >
      <OrganisationField
        id="operator"
        name={t('search.operator')}
        any={t('search.anyOperator')}
        value={filter.operator}
        organisations={choices.operators}
        party={t('organisation.party')}
      />
      <OrganisationField
        id="speaker"
        name={t('search.speaker')}
        any={t('search.anySpeaker')}
        value={filter.speaker}
        organisations={choices.speakers}
        party={t('organisation.party')}
      />
      <OrganisationField
        id="publisher"
        name={t('search.publisher')}
        any={t('search.anyPublisher')}
        value={filter.publisher}
        organisations={choices.publishers}
        party={t('organisation.party')}
      />
      <Field id="grade" name={t('search.grade')}>
        <select id="grade" name="grade" defaultValue={filter.grade} className="control">
          <option value="">{t('search.anyGrade')}</option>
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {t(`gradeName.${grade}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="sort" name={t('search.sort')}>
        <select id="sort" name="sort" defaultValue={filter.sort} className="control">
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`search.${sort}`)}
            </option>
          ))}
        </select>
      </Field>
    </SearchForm>
  )
}

/** A choice of organisations, each marked where it is a party to the conflict; one that is not among them stays chosen. */
function OrganisationField({
  id,
  name,
  any,
  value,
  organisations,
  party,
}: {
  id: string
  name: string
  any: ReactNode
  value: string
  organisations: NamedOrganisation[]
  party: string
}) {
  const known = value === '' || organisations.some(({ key }) => key === value)
  return (
    <Field id={id} name={name}>
      <select id={id} name={id} defaultValue={value} className="control">
        <option value="">{any}</option>
        {!known && <option value={value}>{value}</option>}
        {organisations.map((organisation) => (
          <option key={organisation.key} value={organisation.key}>
            {organisation.party ? `${organisation.name} (${party})` : organisation.name}
          </option>
        ))}
      </select>
    </Field>
  )
}
