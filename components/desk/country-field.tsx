import { Field } from '@/components/ui/field'

/** A choice of countries of a plain form; `any` stands for all of them, where all can be asked for. */
export function CountryField({
  name,
  countries,
  value,
  any,
}: {
  name: string
  countries: readonly { code: string; name: string }[]
  value: string
  any?: string
}) {
  return (
    <Field id="country" name={name}>
      <select id="country" name="country" defaultValue={value} className="control">
        {any !== undefined && <option value="">{any}</option>}
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
