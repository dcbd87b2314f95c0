import { ActionForm } from '@/components/ui/action-form'
import type { FormField } from '@/components/ui/form-control'
import type { FormAction } from '@/components/ui/form-state'
import { languageChoices } from '@/lib/directory/languages'
import type { KeptName } from '@/lib/directory/types'
import type { I18n } from '@/lib/i18n/words'
import { NameTable } from './name-table'

/** The names of a place or an organisation: all of them, the one that is being changed, and one to add. */
export function NamesSection({
  words,
  names,
  changing,
  page,
  hidden,
  action,
}: {
  words: I18n
  names: readonly KeptName[]
  /** The name that the address asks to change. */
  changing: KeptName | undefined
  page: string
  hidden: Readonly<Record<string, string>>
  action: FormAction
}) {
  const { t } = words
  const heading = 'mt-8 mb-4 font-semibold'
  return (
    <section aria-labelledby="names" className="mt-10 border-t-2 border-ink pt-4">
      <h2 id="names" className="mb-4 text-lg font-semibold">
        {t('lists.names')}
      </h2>
      <NameTable words={words} names={names} page={page} />
      {changing !== undefined && (
        <div id="change-name">
          <h3 className={heading}>{t('lists.changeName', { name: changing.name })}</h3>
          <ActionForm
            id={`change-${changing.id}`}
            action={action}
            hidden={{ ...hidden, do: 'change', id: String(changing.id) }}
            wrong={t('form.wrong')}
            submit={t('lists.saveName')}
            fields={nameFields(words, changing)}
          />
          <h3 className={heading}>{t('lists.removeName', { name: changing.name })}</h3>
          <ActionForm
            id={`remove-${changing.id}`}
            action={action}
            hidden={{ ...hidden, do: 'remove', id: String(changing.id) }}
            wrong={t('form.wrong')}
            submit={t('lists.remove')}
            fields={[reasonField(words)]}
          />
          <p className="mt-4">
            <a href={page}>{t('lists.leaveAsIs')}</a>
          </p>
        </div>
      )}
      <h3 className={heading}>{t('lists.addName')}</h3>
      <ActionForm
        id="add-name"
        action={action}
        hidden={{ ...hidden, do: 'add' }}
        wrong={t('form.wrong')}
        submit={t('lists.add')}
        columns
        fields={nameFields(words)}
      />
    </section>
  )
}

function nameFields(words: I18n, { name, language, alias }: Partial<KeptName> = {}): FormField[] {
  const { t } = words
  return [
    { name: 'name', label: t('lists.name'), type: 'text', value: name ?? '' },
    {
      name: 'language',
      label: t('lists.language'),
      type: 'choice',
      value: language ?? '',
      options: languageChoices(words, language),
    },
    {
      name: 'alias',
      label: t('lists.asAlias'),
      type: 'check',
      value: alias ? 'yes' : '',
      hint: t('lists.aliasHint'),
    },
    reasonField(words),
  ]
}

const reasonField = ({ t }: I18n): FormField => ({
  name: 'reason',
  label: t('lists.reason'),
  type: 'text',
  hint: t('lists.reasonHint'),
})
