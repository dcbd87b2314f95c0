import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'

export interface FilterOption {
  value: string
  label: string
}

/** What a list of the desk is searched and narrowed by: a plain form, whose address says it all. */
export function FilterForm({
  action,
  search,
  submit,
  kept = {},
  clear = null,
  children,
  more,
  className = 'mt-4 border-y border-rule py-4',
}: {
  action: string
  /** The words that are searched for: `name` is that of the parameter. */
  search: { label: string; typed: string; name?: string }
  submit: string
  /** Parameters that are not chosen here, and stay; blank ones do not. */
  kept?: Readonly<Record<string, string>>
  /** The way back to everything; null where nothing is narrowed. */
  clear?: { label: string; href: string } | null
  /** Choices beside the words. */
  children?: ReactNode
  /** Choices that are folded away, and whether one of them is made. */
  more?: { label: string; isOpen: boolean; choices: ReactNode }
  className?: string
}) {
  return (
    <search>
      <form action={action} className={className}>
        {Object.entries(kept).map(
          ([name, value]) => value !== '' && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-48 flex-1">
            <FilterWords label={search.label} name={search.name ?? 'q'} value={search.typed} type="search" />
          </div>
          {children}
          <button type="submit" className="button plain">
            {submit}
          </button>
          {clear !== null && <a href={clear.href}>{clear.label}</a>}
        </div>
        {more !== undefined && (
          <details open={more.isOpen} className="mt-3">
            <summary className="text-sm">{more.label}</summary>
            <div className="mt-2 grid gap-3 sm:grid-cols-2 xl:grid-cols-4">{more.choices}</div>
          </details>
        )}
      </form>
    </search>
  )
}

/** A choice of a filter, with what chooses nothing first; `any` null where one has to be chosen. */
export function FilterChoice({
  label,
  name,
  value,
  any,
  options,
}: {
  label: string
  name: string
  value: string
  any: string | null
  options: readonly FilterOption[]
}) {
  // An address may ask for what is not offered, such as somebody who is gone: it stays chosen.
  const isOther = value !== '' && !options.some((one) => one.value === value)
  return (
    <Field id={`filter-${name}`} name={label}>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="control">
        {any !== null && <option value="">{any}</option>}
        {isOther && <option value={value}>{value}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Words that a filter looks for, in any script. */
export function FilterWords({
  label,
  name,
  value,
  type = 'text',
}: {
  label: string
  name: string
  value: string
  type?: 'text' | 'search'
}) {
  return (
    <Field id={`filter-${name}`} name={label}>
      <input
        id={`filter-${name}`}
        name={name}
        type={type}
        dir="auto"
        defaultValue={value}
        maxLength={200}
        className="control"
      />
    </Field>
  )
}
