/** What else an address asks for, which a form that makes another of it takes along. */
export function KeptFields({ fields }: { fields: readonly { name: string; value: string }[] }) {
  return fields.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />)
}
