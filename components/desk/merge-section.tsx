import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/form-state'
import type { NamedKind } from '@/lib/directory/types'
import { commaOf } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

/** The way to read one place or organisation as another, or to take that back. */
export function MergeSection({
  words: { t, locale },
  kind,
  thing,
  page,
  undo,
}: {
  words: I18n
  kind: NamedKind
  thing: {
    key: string
    mergedInto: { name: string; href: string } | null
    mergedHere: readonly { name: string; href: string }[]
  }
  page: string
  undo: FormAction
}) {
  const { mergedInto, mergedHere } = thing
  return (
    <section aria-labelledby="merging" className="mt-10 border-t-2 border-ink pt-4">
      <h2 id="merging" className="mb-4 text-lg font-semibold">
        {t('merging.title')}
      </h2>
      {mergedHere.length > 0 && (
        <p className="mb-4">
          {t('merging.here')}{' '}
          {mergedHere.map(({ name, href }, at) => (
            <span key={href}>
              {at > 0 && commaOf({ t })}
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      {mergedInto === null ? (
        <form action={`${page}/merge`} className="flex max-w-md flex-col gap-4">
          <p>{t('merging.what')}</p>
          <Field id="into" name={t(`merging.into.${kind}`)}>
            <input
              id="into"
              name="into"
              type="text"
              dir="auto"
              maxLength={200}
              autoComplete="off"
              className="control"
            />
          </Field>
          <div>
            <button type="submit" className="button plain">
              {t('merging.look')}
            </button>
          </div>
        </form>
      ) : (
        <>
          <p className="mb-4 max-w-prose">{t('merging.undoWhat', { into: mergedInto.name })}</p>
          <ActionForm
            id="unmerge"
            action={undo}
            hidden={{ locale, kind, key: thing.key }}
            wrong={t('form.wrong')}
            submit={t('merging.undo')}
            fields={[{ name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') }]}
          />
        </>
      )}
    </section>
  )
}
