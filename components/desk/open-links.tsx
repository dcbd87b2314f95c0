/** A link that can still be used: what it is for, and what the button that ends it says and is called. */
interface OpenLink {
  id: string
  text: string
  button: string
  label: string
}

/** Links that let somebody in, each with a way to end it; nothing where there is none. */
export function OpenLinks({
  title,
  links,
  end,
}: {
  title: string
  links: readonly OpenLink[]
  end: (form: FormData) => Promise<never>
}) {
  if (links.length === 0) return null
  return (
    <>
      <h2 className="mt-10 text-lg font-semibold">{title}</h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {links.map(({ id, text, button, label }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
            <span>{text}</span>
            <form action={end}>
              <input type="hidden" name="id" value={id} />
              <button type="submit" aria-label={label} className="button plain small">
                {button}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
