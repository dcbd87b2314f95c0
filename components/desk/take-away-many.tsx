import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import type { ListedThing } from '@/lib/directory/types'
import type { I18n } from '@/lib/i18n/words'

/** Begins the ids of the form to which the boxes of a list belong. */
const ID = 'take-away-chosen'

/** Whether something of a list may be taken away, as far as the list can tell. */
const isFree = ({ isNamed, mergedInto }: ListedThing) => !isNamed && mergedInto === ''

/** The box by which one of a list is chosen; none beside what something names. */
export function ChooseCell({ thing, words: { t } }: { thing: ListedThing; words: I18n }) {
  return (
    <td>
      {isFree(thing) && (
        <input
          type="checkbox"
          name="key"
          value={thing.key}
          form={`${ID}-form`}
          aria-label={t('lists.chooseOne', { name: thing.name })}
        />
      )}
    </td>
  )
}

/** The form that takes away what was chosen of a page of a list; nothing where nothing can be chosen. */
export function TakeAwayMany({
  words: { t, locale },
  things,
  action,
}: {
  words: I18n
  things: readonly ListedThing[]
  action: FormAction
}) {
  if (!things.some(isFree)) return null
  return (
    <section aria-labelledby="take-away" className="mt-10 border-t-2 border-ink pt-4">
      <h2 id="take-away" className="mb-4 text-lg font-semibold">
        {t('lists.takeAwayMany')}
      </h2>
      <p className="mb-4 max-w-prose">{t('lists.takeAwayManyHint')}</p>
      <ActionForm
        id={ID}
        action={action}
        hidden={{ locale }}
        wrong={t('form.wrong')}
        submit={t('lists.takeAwayMany')}
        quiet
        fields={[{ name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') }]}
      />
    </section>
  )
}
