import type { ReactNode } from 'react'
import type { Words } from '@/lib/i18n/words'
import { grades, mostChoices, type ReportFilter, sorts } from '@/lib/reports/filter'
import type { NamedOrganisation, ReportChoices } from '@/lib/reports/shown'
import { Field } from '../ui/field'

/** What narrows a list of reports down: a plain form, so that every state of the list is an address. */
export function ReportSearch({
  words: { t },
  action,
  filter,
  choices,
}: {
  words: Words
  action: string
  filter: ReportFilter
  choices: ReportChoices
}) {
  return (
    <search>
      <form
        action={action}
        className="grid grid-cols-2 gap-x-5 gap-y-3 border-y border-rule py-4 sm:grid-cols-4 print:hidden"
      >
        <div className="col-span-2 sm:col-span-4">
          <Field id="q" name={t('search.words')}>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={filter.q}
              maxLength={200}
              className="control"
            />
          </Field>
        </div>
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
        <Field id="from" name={t('search.from')}>
          <input id="from" name="from" type="date" defaultValue={filter.from} className="control" />
        </Field>
        <Field id="to" name={t('search.to')}>
          <input id="to" name="to" type="date" defaultValue={filter.to} className="control" />
        </Field>
        <div className="col-span-2 flex items-end gap-5 sm:col-span-1">
          <button type="submit" className="button">
            {t('search.find')}
          </button>
          <a href={action} className="py-2 text-sm">
            {t('search.clear')}
          </a>
        </div>
        {choices.more && (
          <p className="col-span-2 text-sm text-muted sm:col-span-4">
            {t('search.moreNames', { most: mostChoices })}
          </p>
        )}
      </form>
    </search>
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
