import type { ReactNode } from 'react'

/** A form's control under its name. */
export function Field({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {name}
      </label>
      {children}
    </div>
  )
}
