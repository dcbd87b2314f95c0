import { Field } from './field'
import { KeptFields } from './kept-fields'

/** Finds by name: a plain form, so that every search is an address. */
export function NameSearch({
  action,
  typed,
  name,
  hint,
  submit,
  kept = [],
}: {
  action: string
  typed: string
  name: string
  hint: string
  submit: string
  /** What else the address asks for. */
  kept?: readonly { name: string; value: string }[]
}) {
  return (
    <search>
      <form action={action} className="flex items-end gap-3 border-y border-rule py-4 print:hidden">
        <KeptFields fields={kept} />
        <div className="min-w-0 flex-1">
          <Field id="q" name={name}>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={typed}
              maxLength={200}
              placeholder={hint}
              className="control"
            />
          </Field>
        </div>
        <button type="submit" className="button">
          {submit}
        </button>
      </form>
    </search>
  )
}
