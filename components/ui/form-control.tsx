'use client'
import { Field } from './field'

/** One control of a form. `value` is what it says before anything was typed. */
export interface FormField {
  name: string
  label: string
  type: 'text' | 'lines' | 'url' | 'email' | 'password' | 'code' | 'choice' | 'check' | 'checks'
  value?: string
  hint?: string
  /** What else there is to say of it: what it was before. */
  note?: string
  /** A heading that begins a part of the form. */
  heading?: string
  autoComplete?: string
  /** Of a choice, or of checks: `value` has those that are ticked, with a space between. */
  options?: readonly { value: string; label: string }[]
}

interface FormControlProps {
  id: string
  field: FormField
  value: string | undefined
  problem: string | undefined
}

/** A control of a form under its name, with its hint and what is wrong with it; below its heading, where it begins a part of the form. */
export function FormControl(props: FormControlProps) {
  const { heading } = props.field
  if (heading === undefined) return <Control {...props} />
  return (
    <>
      <h2 className="mt-4 text-xl font-semibold">{heading}</h2>
      <Control {...props} />
    </>
  )
}

function Control({ id, field, value, problem }: FormControlProps) {
  const described = [field.hint && `${id}-hint`, field.note && `${id}-note`, problem && `${id}-problem`]
    .filter(Boolean)
    .join(' ')
  const shared = {
    id,
    name: field.name,
    className: 'control',
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': described || undefined,
  }
  const notes = (
    <>
      {field.hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {field.hint}
        </p>
      )}
      {field.note && (
        <p id={`${id}-note`} className="text-sm text-muted">
          {field.note}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-doubt">
          {problem}
        </p>
      )}
    </>
  )
  if (field.type === 'check') {
    return (
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="flex items-baseline gap-2">
          <input
            {...shared}
            type="checkbox"
            className="size-4"
            value="yes"
            defaultChecked={value === 'yes'}
          />
          {field.label}
        </label>
        {notes}
      </div>
    )
  }
  if (field.type === 'checks') {
    const ticked = (value ?? '').split(' ')
    return (
      <fieldset
        id={id}
        tabIndex={-1}
        aria-describedby={described || undefined}
        className="flex flex-col gap-1"
      >
        <legend className="mb-1 font-medium">{field.label}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {field.options?.map((option) => (
            <label key={option.value} className="flex min-h-6 items-baseline gap-2">
              <input
                type="checkbox"
                name={field.name}
                className="size-4"
                value={option.value}
                defaultChecked={ticked.includes(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
        {notes}
      </fieldset>
    )
  }
  return (
    <Field id={id} name={field.label}>
      {field.type === 'choice' ? (
        <select {...shared} defaultValue={value}>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : field.type === 'lines' ? (
        <textarea {...shared} rows={4} dir="auto" defaultValue={value} />
      ) : (
        <input
          {...shared}
          dir={field.type === 'text' ? 'auto' : undefined}
          type={field.type === 'code' ? 'text' : field.type}
          inputMode={field.type === 'code' ? 'numeric' : undefined}
          autoComplete={field.autoComplete ?? 'off'}
          defaultValue={value}
        />
      )}
      {notes}
    </Field>
  )
}
